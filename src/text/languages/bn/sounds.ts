/*
 * How Bangla is written in Latin letters. Read by src/text/sound; nothing else knows these tables.
 */

/**
 * The sounds of Bangla words and the Latin letters that people write for them. A line is a sound, then its spellings: those at once
 * cost nothing, those after a number cost that much; `-` is a sound left out. What is not listed counts as a wrong letter.
 * The costs were first set by hand, then fitted to pairs of words in both scripts: about .055 for each time a spelling is
 * half as frequent as the sound's usual one, in steps of .05.
 *
 * Sounds are named by letters: vowel signs as vowels (ী and ূ as ই, উ; ণ as ন; ৎ as ত), letters of a conjunct side by side (কষ is
 * ক্ষ), `্য ্ব ্ম` for the phalas. Of two lines that fit, the one for more letters is taken. The vowel that is not written is (অ):
 * `(অ)1` the first vowel of a word, `(অ)?` between single consonants where it is often silent (সরকার), `(অ)$` at the end,
 * `(অ)$2` at the end after a conjunct.
 *
 * In spellings `ç ĝ` are c and g before e, i, y; `ā ē ī ō ū` vowels before a consonant and a final e (kate); `$` is the end of the word.
 * Doubled letters (tt, kkh) need no entry.
 */
export const SPELLINGS = `
(অ)1   o ō a  .05 ā  .15 ē  .2 au aw  .25 ou u  .35 -
(অ)    o ō a  .05 ā -  .2 ē e  .25 au ou u
(অ)?   - ō  .05 ā  .1 o  .15 a  .25 e u
(অ)$   -  .15 o  .2 a e$  .25 e
(অ)$2  -  .1 a o  .15 e$  .2 e
অ      a ō  .05 o ā  .15 au aw  .2 ou  .25 u  .4 -
আ      a ā  .1 aa  .15 ah$ ah  .2 e ya  .25 e$ u  .3 ō -
ই      i ī  .1 y$  .15 ee ii ie$ ey$ y ey ie ē  .2 e$ ea ei  .25 e  .35 -
উ      u ū  .1 woo  .15 oo uu ou oux$ ue  .2 ō eu ew oe w  .4 -
ঋ      ri  .15 ree rri  .2 re ru  .25 ir r
এ      e e$ ā ē  .1 ey$  .15 ay$ ae ai ay ei ey  .2 a ea et$ ie  .25 oe -  .3 y
ঐ      oi  .05 ai  .15 oy  .2 ei oe oui  .25 i
ও      o ō  .15 oh ow au au$ eau oa oe$ ou  .2 aux$ aw oo ot$  .3 a u  .35 -
ঔ      ou  .05 au  .15 ow  .2 aw o  .25 oo
আই     ai ī  .1 i  .15 aii e y ay  .2 ei y$ aye ie ie$ igh uy
আউ     au  .1 ou aw ow  .15 ao  .2 u
আও     ao  .05 aw  .1 ow  .15 au  .2 ou
ইউ     ew$ iu ū u  .05 yu ywoo iwoo  .1 eu  .15 ew iyu yoo you  .2 io ieu ue  .25 eo
এই     ei ā  .1 ai  .15 ay ey  .2 a ae
ওই     oi  .1 oy  .15 oui
(অ)ই   i oi  .15 ai oy  .2 e
ওয়    w  .1 o  .15 ow oy ou wh  .2 u oi v  .25 y  .3 - b
উয়    u  .1 uy  .15 oo uw  .2 ue ui w wu  .25 o
ইয়    i  .1 iy y  .15 ii  .2 e ey ie ya  .25 j ia
য়     y  .05 -  .15 i yy  .2 e e$ w
্য     y  .05 -  .2 i  .25 e j
্যআ    a ā  .1 ya  .15 ae aa yaa  .2 e ai ea ia - ay
্য(অ)  yo  .05 ya o  .15 y e a  .2 ia io ye - jo
্য(অ)$2 yo ya  .05 o -  .1 a  .15 y e  .2 ia io ye jo
্ব     w  .05 -  .2 b v u
্ম     m  .05 -  .2 n
ক      k  .15 c ck q cq  .2 qu  .25 ch kh
খ      kh  .2 k ch  .25 q  .3 x  .4 g
গ      g ĝ  .2 gu gh  .4 k
ঘ      gh  .2 g
ঙ      n  .1 ng nĝ  .4 -
ঙগ     ng nĝ  .1 ngĝ  .15 ngg ngh  .3 n
চ      ch  .15 tch ç c chh cz tsch  .25 tj ts  .3 s sh  .4 j t
ছ      ch  .05 chh  .15 s ç  .2 sh c
জ      j  .05 z  .1 ĝ  .15 dj dĝ zh  .2 jh dg s dz  .25 x  .3 ts y  .35 g
ঝ      jh  .1 zh  .15 j  .2 z
জঞ     ĝy  .1 gg g gĝ jn  .15 gy ggy gn jny  .2 gyn jgn  .25 gya ny
ঞ      n  .15 ny  .2 ng  .3 -
ট      t t$  .15 te$ tte$ ght  .2 dt  .25 th  .4 d
ঠ      th  .15 t
ড      d  .2 dh  .4 r t
ঢ      dh  .15 d
ত      t  .2 th  .4 - d
থ      th  .15 t
দ      d  .2 dh  .25 th  .4 t
ধ      dh  .15 d
ন      n  .2 kn  .25 gn  .4 - m
প      p  .4 b
ফ      f  .1 ph  .25 p  .3 gh v
ব      b  .2 v bh  .25 w  .4 p
ভ      v  .05 bh  .2 b w  .35 f
ম      m  .2 mb mn  .4 n
য      j  .1 y z  .2 jh  .25 ĝ  .4 g
র      r  .15 rh  .2 re wr  .4 -
ড়     r  .15 d rh
ঢ়     rh  .05 r  .1 dh
ল      l  .15 lh  .2 le
শ      sh  .1 s  .15 sch  .2 si x ç  .25 ch ci c su ti tio
ষ      sh  .05 s  .2 kh
স      s  .1 ç  .15 sh sc  .2 ps x  .25 sch ts ch z  .3 c
হ      h  .25 - gh kh  .4 j g
হ্য    h  .1 j jh jjh  .15 hy hj zh  .2 y zz
কষ     kkh  .05 ksh  .1 kh  .15 ks x khh ksch  .2 k kx cs ksy
কস     x  .05 ks  .15 cks cs ksh xx
ং      ng nĝ  .1 n  .2 m
ঃ      h  .1 -  .15 k p s t
ঁ      n  .05 -  .2 m
`;

/**
 * The classes of consonants in a key: a class, then its letters. What has no class (vowels, য়, ya-phala) is not heard in a key, but
 * for a vowel that opens the word, which is A.
 */
export const CLASSES = `
K ক খ
G গ ঘ
C চ ছ
J জ ঝ য
T ট ঠ ত থ
D ড ঢ দ ধ
N ন ঞ ঙ ং
P প ফ
B ব ভ
M ম
R র ড় ঢ় ঋ
L ল
S শ ষ স
H হ
`;

/**
 * Letters that are read in more than one way, or not as their class says: letters, then the alternatives, `-` for nothing.
 * `^` is the beginning of a word.
 */
export const BANGLA_KEYS = `
ঁ     - N
কষ    K KS
জঞ    G JN
ঞআ    - N
ছ     C S
^য    J A
রয    RJ R
ড়     R D
ঙগ    N
্ম    - M
্ব    - B
^হ    H
হ     -
হ্য   - J
ংপ    NP MP
ংফ    NP MP
ংব    NB MB
ংভ    NB MB
ংম    NM M
তস    TS S
`;

/**
 * What Latin letters can stand for in a key: letters, then the alternatives, the likeliest first, `-` for nothing. `^` is the beginning
 * and `$` the end of a word; one of the letters before `<` must come before, and one of those after `>` must follow; they are not taken. The first line that fits is taken, so that
 * longer ones come first. Vowels that no line names are not heard, but for one that opens the word.
 */
export const LATIN_KEYS = `
tsch  C
tch   C TC
shch  S SC
sch   S SC SK
sh    S
cz    C
sz    S
dj    J DJ
dg>eiy J G
tion  SN TN
sion  SN
tio   S T
tia   S T
ght   T GT
igh   - G
ugh   - G
ngh   N NG
nge   N NJ NG
ngi   N NJ NG
^isk  ASK SK
^ist  AST ST
^isp  ASP SP
^kn   N KN
^wr   R
^wh   A H B
^ps   S
^ts   S C
ts    TS S
tz    TJ TS S
ph    P
kh    K
gh    G
bh    B
chh   C
cch   C S
ch    C K S
ck    K
cc    K C KS
c>eiy S C
c     K C
dh    D
th    T
jh    J
g>eiy G J
g     G
ng>aouylrw N NG
ng    N
^y    A J
y     -
^w    A B
w     - B
^x    S J KS
x     KS
q     K
k     K
^j    J A H
j     J
z     J S
t     T
d     D
n     N
p     P
f     P
b     B
v     B
m     M
r     R
l     L
aeiouy<s S J
s     S
^h    H A
h     -
`;

/** What the endings of nouns add to a key: -র, -ের, -রা; -কে; -তে, -টি; -দের. */
export const ENDING_KEYS: readonly string[] = ['R', 'K', 'T', 'DR'];
