/*
 * What Latin letters mean that does not follow from their sound. A piece without spaces is an entry: Latin spellings parted by
 * strokes, `=`, Bangla words parted by strokes, in lower case and in their base form. A name of two words is one piece
 * (newyork), as it is when a query's neighbouring words are read as one. A word that is found by its sound needs no entry,
 * unless commoner words sound more like it.
 */

/** Names: another name than in English, or letters that do not say how they are read. */
const NAMES = `
  # Bangladesh
  chittagong=চট্টগ্রাম/চিটাগং dacca=ঢাকা comilla/cumilla=কুমিল্লা jessore/jashore=যশোর bogra/bogura=বগুড়া
  cox=কক্সবাজার savar=সাভার shakib/sakib=সাকিব/শাকিব rab=র‍্যাব hilsa=ইলিশ brac=ব্র্যাক/ব্রাক nagad=নগদ tarique=তারেক
  akter/akther=আক্তার/আখতার haque/huq/hoque=হক dutta/dutt=দত্ত roy=রায় dey=দে bose/basu=বসু/বোস tagore=ঠাকুর
  sarker=সরকার sayedee/sayeedi=সাঈদী banerjee/banerji=বন্দ্যোপাধ্যায়/ব্যানার্জি
  mukherjee/mukherji=মুখোপাধ্যায়/মুখার্জি chatterjee/chatterji=চট্টোপাধ্যায়/চ্যাটার্জি
  ganguly/ganguli=গঙ্গোপাধ্যায়/গাঙ্গুলি eid=ঈদ tollygunge=টালিগঞ্জ bhuyan/bhuiyan=ভূঁইয়া/ভুঁইয়া/ভূইয়া acc=দুদক/এসিসি

  # India
  india=ভারত/ইন্ডিয়া delhi=দিল্লি newdelhi=নয়াদিল্লি/দিল্লি calcutta=কলকাতা/ক্যালকাটা
  bombay=মুম্বাই/বোম্বে/বোম্বাই madras=চেন্নাই/মাদ্রাজ bengal=বাংলা/বঙ্গ/বেঙ্গল westbengal=পশ্চিমবঙ্গ
  burdwan=বর্ধমান banaras/benares=বারাণসী/বেনারস lucknow=লখনউ/লখনৌ ayodhya=অযোধ্যা odisha=ওড়িশা/উড়িষ্যা
  goa=গোয়া ganges=গঙ্গা poona=পুনে/পুণে gauhati=গুয়াহাটি shimla=সিমলা/শিমলা pondicherry=পুদুচেরি/পন্ডিচেরি
  tmc=টিএমসি/তৃণমূল gandhi=গান্ধী/গাঁধী gavaskar=গাভাস্কার/গাওস্কর salman=সালমান/সলমন pant=পন্থ/পান্ত
  diwali/deepavali=দীপাবলি/দীপাবলী/দিওয়ালি

  # countries
  usa=যুক্তরাষ্ট্র/আমেরিকা/ইউএসএ us=যুক্তরাষ্ট্র/মার্কিন/ইউএস america=আমেরিকা/যুক্তরাষ্ট্র
  unitedstates=যুক্তরাষ্ট্র/আমেরিকা uk=যুক্তরাজ্য/ব্রিটেন/ইউকে unitedkingdom=যুক্তরাজ্য
  britain=ব্রিটেন/যুক্তরাজ্য uae/emirates=আমিরাত china=চীন/চিন croatia=ক্রোয়েশিয়া egypt=মিশর/মিসর
  holland=নেদারল্যান্ডস/হল্যান্ড korea=কোরিয়া maldives=মালদ্বীপ mauritius=মরিশাস burma=মিয়ানমার/বার্মা
  niger=নাইজার palestine=ফিলিস্তিন/প্যালেস্টাইন saudiarabia=সৌদি switzerland=সুইজারল্যান্ড/সুইৎজারল্যান্ড
  turkey/turkiye=তুরস্ক chad=চাদ chile=চিলি oman=ওমান qatar=কাতার guinea=গিনি malta=মাল্টা georgia=জর্জিয়া
  tibet=তিব্বত wales=ওয়েলস sweden=সুইডেন ivorycoast=আইভরিকোস্ট/আইভরি rwanda=রুয়ান্ডা asia=এশিয়া arabia=আরব

  # cities and regions
  chicago=শিকাগো/চিকাগো peking=বেইজিং beijing=বেইজিং/পেইচিং mecca=মক্কা quetta=কোয়েটা seoul=সিউল
  tashkent=তাসখন্দ/তাশখন্দ warsaw=ওয়ারশ/ওয়ারশো yangon/rangoon=ইয়াঙ্গুন/রেঙ্গুন beirut=বৈরুত hanoi=হ্যানয়
  kabul=কাবুল milan=মিলান prague=প্রাগ hague=হেগ crimea=ক্রিমিয়া xinjiang=জিনজিয়াং/শিনজিয়াং pacific=প্রশান্ত
  mediterranean=ভূমধ্যসাগর whitehouse=হোয়াইটহাউস/হোয়াইট

  # people
  xi=শি macron=ম্যাক্রোঁ/ম্যাখোঁ/মাখোঁ scholz=শলৎজ/শোলৎজ/শলৎস merz=মের্ৎস/মার্জ carney=কার্নি diana=ডায়ানা
  elon=ইলন vance=ভ্যান্স moon=মুন kyi=চি hlaing=হ্লাইং/লাইং ghani=গনি/ঘানি wagner=ভাগনার/ওয়াগনার
  shakespeare=শেক্সপিয়ার/শেক্সপিয়র/শেকসপিয়র jose=হোসে/জোসে juan=হুয়ান/জুয়ান jorge=হোর্হে/জর্জ
  jesus=যিশু/যীশু/জেসুস mourinho=মরিনহো/মরিনিও/মোরিনহো joao=জোয়াও neymar=নেইমার babar=বাবর walker=ওয়াকার
  ralph=রালফ hugh=হিউ hughes=হিউজ/হিউজেস wayne=ওয়েন

  # bodies
  un=জাতিসংঘ/ইউএন unitednations=জাতিসংঘ eu=ইইউ/ইউরোপীয় nazi=নাৎসি/নাজি houthi=হুতি/হুথি
  hezbollah/hizbullah=হিজবুল্লাহ/হেজবোল্লা/হিজবুল্লা isis=আইএস/আইসিস
`;

/** Common words of news that are written in Bangla letters, too, but sound otherwise than English spelling says. */
const LOANS = `
  league=লীগ/লিগ leagues=লীগ/লিগ police=পুলিশ doctor=ডাক্তার/ডক্টর bomb=বোমা bombing=বোমা share=শেয়ার
  shares=শেয়ার zone=জোন navy=নেভি colonel=কর্নেল/কর্ণেল lieutenant=লেফটেন্যান্ট music=মিউজিক sanction=স্যাংশন
  century=সেঞ্চুরি lawyer=লইয়ার labour/labor=লেবার olympics=অলিম্পিক/অলিম্পিকস oneday=ওয়ানডে bail=বেইল
  missile=মিসাইল jamaat/jamat=জামায়াত/জামাত ramadan/ramzan=রমজান/রমাদান quran/koran=কোরআন/কুরআন/কোরান
  hadith=হাদিস/হাদীস crore/crores=কোটি t20=টোয়েন্টি chatgpt=চ্যাটজিপিটি bus/buses=বাস vat=ভ্যাট
  dr=ড/ডা daktar=ডাক্তার
`;

/** Translations that are certain, of the words that names in news are made with: countries' adjectives, offices, directions. */
const TRANSLATIONS = `
  indian=ভারতীয়/ইন্ডিয়ান russian=রুশ/রাশিয়ান chinese=চীনা/চাইনিজ american=মার্কিন/আমেরিকান
  french=ফরাসি/ফ্রেঞ্চ english=ইংরেজি/ইংলিশ bengali=বাঙালি/বাংলা palestinian=ফিলিস্তিনি/প্যালেস্টাইনি
  turkish=তুর্কি iranian=ইরানি korean=কোরীয়/কোরিয়ান european=ইউরোপীয়/ইউরোপিয়ান asian=এশীয়/এশিয়ান
  ukrainian=ইউক্রেনীয় japanese=জাপানি syrian=সিরীয় egyptian=মিশরীয়/মিসরীয় buddhist=বৌদ্ধ
  christian=খ্রিস্টান president=রাষ্ট্রপতি/প্রেসিডেন্ট primeminister=প্রধানমন্ত্রী pm=প্রধানমন্ত্রী/পিএম
  minister=মন্ত্রী chiefminister=মুখ্যমন্ত্রী governor=গভর্নর/রাজ্যপাল government=সরকার
  parliament=সংসদ/পার্লামেন্ট election=নির্বাচন/ইলেকশন elections=নির্বাচন worldcup=বিশ্বকাপ
  worldbank=বিশ্বব্যাংক foreignminister=পররাষ্ট্রমন্ত্রী homeminister=স্বরাষ্ট্রমন্ত্রী university=বিশ্ববিদ্যালয়/ইউনিভার্সিটি
  vaccine/vaccines=টিকা/ভ্যাকসিন covid=কোভিড/করোনা result/results=ফল/ফলাফল/রেজাল্ট garments=পোশাক/গার্মেন্টস
  north=উত্তর south=দক্ষিণ east=পূর্ব west=পশ্চিম
`;

export const ALIASES = NAMES + LOANS + TRANSLATIONS;
