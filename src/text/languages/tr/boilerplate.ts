import type { Boilerplate } from '../../lexicons.ts';

/** The furniture of Turkish news pages. */
export const boilerplate: Boilerplate = {
  share: `
    paylaş, paylaşın, facebook'ta paylaş, whatsapp'ta paylaş, haberi paylaş, gönder, yazdır, e
    posta, bağlantıyı kopyala, linki kopyala, kaydet, takip et, takip edin, bizi takip edin, abone
    ol, abone olun, dinle, beğen, google news`,
  readMore: `
    ayrıca okuyun, daha fazla, daha fazlası, devamını oku, haberin devamı, bunlar da ilginizi çekebilir,
    ilgili haber, tıklayın, ayrıca bakınız, bunu da okuyun, ayrıca oku, okumaya devam et, haberin devamı
    için tıklayın, bunları da okuyun, ayrıca bkz, ilgili haberler, haberi oku, detaylar için tıklayın`,
  related: `
    ilgili haberler, benzer haberler, diğer haberler, son haberler, son dakika, son dakika
    haberleri, en çok okunanlar, en çok okunan, çok okunanlar, en çok izlenenler, popüler, popüler
    haberler, öne çıkanlar, günün manşetleri, önerilen, önerilenler, ilginizi çekebilir, daha fazla,
    daha fazla göster, tümünü gör, tümü, sonraki haber, önceki haber, gündem haberleri, editörün
    seçtikleri`,
  comment: `
    yorum, yorumlar, yorum yap, yorum yaz, yorum ekle, yorumunuzu yazın, yorumları gör, cevapla,
    yanıtla, ilk yorumu siz yazın, henüz yorum yok`,
  ad: `
    reklam, reklamlar, sponsorlu, sponsorlu içerik, ilan, advertorial, haber reklamdan sonra devam
    ediyor, haberin devamı reklamdan sonra, haberin devamı aşağıda`,
  credit: `
    fotoğraf, fotoğraflar, foto, görsel, kaynak, arşiv, arşiv fotoğrafı, temsili, temsili fotoğraf,
    anadolu ajansı, aa, dha, iha`,
  caption: `altyazı, fotoğraf altı`,
  position: `solda, sağda, ortada, soldan sağa, fotoğrafta`,
  legal: `
    tüm hakları saklıdır, her hakkı saklıdır, gizlilik politikası, gizlilik, kullanım koşulları,
    kullanım şartları, çerez politikası, çerezler, kvkk, iletişim, künye, hakkımızda, bülten, e
    bülten, giriş yap, üye ol, kayıt ol, hesabım, abonelik, izinsiz, kaynak gösterilmeden`,
  notice: `
    bültenimize, e bültenimize, abone olun, abone ol, kayıt olun, e posta adresiniz, e posta
    adresinizi, aboneler için, abonelik için, abonelere sunulan, okumaya devam etmek için,
    gizlilik politikası, kullanım koşulları, kişisel verilerin, reklam engelleyici, javascript'i
    etkinleştirin, tarayıcınız, çerez kullanılmaktadır, çerezleri kullanıyoruz, bizi takip edin,
    takip etmek için, whatsapp kanalımız, kanalımıza, uygulamamızı indirin, uygulamasını indirin,
    yorumunuz, yorumlarınız, yorumların, yorum yapmak için, yapılan yorumlar, hakaret içeren,
    onaylanmamaktadır, tüm hakları saklıdır, her hakkı saklıdır, izinsiz, kaynak gösterilmeden,
    kaynak gösterilerek, iletişime geçiniz, tıklayınız, tıklayın, lütfen iletişime`,
  tags: `etiketler, etiket, konular, anahtar kelimeler`,
  nav: `
    ana içeriğe atla, içeriğe atla, ana sayfa, anasayfa, menü, ara, arama, kapat, geri, içeriğe geç, videolar, video, galeri, foto
    galeri, canlı, canlı yayın, hava durumu, okuma süresi, haberler, giriş, güncelleme`,
  section: `
    gündem, politika, siyaset, ekonomi, spor, kültür, kültür sanat, dünya, türkiye, bilim, sağlık,
    teknoloji, yazarlar, magazin, yaşam, eğitim, futbol, yerel, asayiş`,
  source: `kaynak, bağlantı`,
  title: `başlık, haber başlığı`,
  blocked: `
    sayfa bulunamadı, aradığınız sayfa, erişim engellendi, arama sonuçları, sonuç bulunamadı,
    javascript etkinleştir, robot olmadığınızı, şifremi unuttum`,
  abbreviation: `dr, prof, doç, av, sn, st, no, cad, sok, vb, vs`,
  consent: `kabul et ve devam et, kabul et ve kapat, kabul etmeden devam et`,
};
