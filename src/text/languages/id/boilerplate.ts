import type { Boilerplate } from '../../lexicons.ts';

/** The furniture of Indonesian and Malay news pages. */
export const boilerplate: Boilerplate = {
  share: `
    bagikan, bagikan artikel, share artikel, kirim, cetak, salin tautan, salin link, simpan, ikuti
    kami, ikuti, berlangganan, langganan, dengarkan, suka, kongsi, cetak artikel`,
  readMore: `
    baca juga, baca selengkapnya, selengkapnya, lihat juga, simak juga, baca lebih lanjut, baca artikel,
    simak, lanjutkan membaca, baca berita, tonton juga, baca lagi, lihat lagi, berita terkait, artikel
    terkait, artikel lainnya, baca pula, baca selanjutnya, simak video, tonton video, baca berita
    lainnya, jangan lewatkan`,
  related: `
    berita terkait, artikel terkait, terkait, berita lainnya, artikel lainnya, baca juga,
    terpopuler, populer, paling populer, berita populer, terbaru, berita terbaru, terkini, berita
    terkini, rekomendasi, rekomendasi untuk anda, pilihan editor, pilihan redaksi, lihat semua,
    lihat selengkapnya, muat lainnya, berita selanjutnya, berita sebelumnya, trending, berita utama,
    sorotan, berita pilihan`,
  comment: `
    komentar, komentari, tulis komentar, beri komentar, tinggalkan komentar, lihat komentar, balas,
    komentar anda`,
  ad: `
    iklan, advertorial, konten bersponsor, gulir untuk melanjutkan membaca, lanjutkan dengan konten,
    scroll to continue with content`,
  credit: `foto, gambar, ilustrasi, dok, dokumentasi, foto ilustrasi, antara, istimewa, arsip, sumber foto`,
  caption: `keterangan foto, keterangan gambar`,
  position: `kiri, kanan, tengah, kiri ke kanan, dari kiri, dalam foto`,
  legal: `
    hak cipta, hak cipta dilindungi undang undang, hak cipta dilindungi, kebijakan privasi, privasi,
    syarat dan ketentuan, ketentuan penggunaan, pedoman media siber, kontak, hubungi kami, tentang
    kami, redaksi, newsletter, masuk, daftar, akun saya, info iklan, karir, dilarang`,
  notice: `
    langganan newsletter, newsletter kami, berlangganan, daftar sekarang, alamat email anda, kotak
    masuk, khusus pelanggan, untuk melanjutkan membaca, kebijakan privasi, syarat dan ketentuan,
    aktifkan javascript, browser anda, menggunakan cookie, ikuti kami di, ikuti berita, ikuti
    channel, ikuti saluran, saluran whatsapp, channel whatsapp, gabung di, bergabung di, mari
    bergabung, kanal telegram, grup telegram, unduh aplikasi, download aplikasi, install aplikasi,
    komentar anda, tulis komentar, isi komentar, hak cipta dilindungi, dilarang mengutip, dilarang
    menyalin, dilarang mengambil, klik di sini, klik disini, baca berita lainnya, simak berita,
    cek berita, dapatkan berita, dapatkan update, ikut kami di, ikuti kami, sertai kami, muat
    turun aplikasi, hakcipta terpelihara, langgan`,
  tags: `topik, tag terkait, kata kunci, tagar`,
  nav: `
    beranda, menu, cari, tutup, kembali, video, foto, galeri, live streaming, indeks, halaman, waktu
    baca, menit baca`,
  section: `
    berita, nasional, internasional, politik, ekonomi, bisnis, olahraga, bola, sepakbola, hiburan,
    budaya, dunia, daerah, regional, sains, kesehatan, teknologi, tekno, otomotif, gaya hidup,
    opini, pendidikan, hukum, kriminal, metro`,
  source: `sumber, tautan`,
  title: `judul, judul berita, tajuk`,
  blocked: `
    halaman tidak ditemukan, halaman yang anda cari, akses ditolak, hasil pencarian, tidak ada hasil,
    aktifkan javascript, anda bukan robot, lupa kata sandi, lupa password`,
  consent: `setuju dan lanjutkan, terima dan lanjutkan`,
  opening: `Namun, Sementara itu, Menurut, Selain itu, Dia, Ia, Sebelumnya, Adapun`,
};
