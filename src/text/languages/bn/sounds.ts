/*
 * How Bangla is written in Latin letters. Read by src/text/sound; nothing else knows these tables.
 */

/**
 * The sounds of a Bangla word and how Latin letters write them. A line is a sound, then its spellings; the number after a spelling
 * is what it costs (none = 0), `-` stands for a sound left out. A spelling that is not listed costs as much as a wrong letter.
 *
 * Sounds are named by letters: vowel signs as the vowel (ী and ূ as ই, উ; ণ as ন; ৎ as ত), letters of a conjunct side by side (কষ is
 * ক্ষ), `্য ্ব ্ম` the phalaa, `(অ)` the vowel that is heard but not written, `(অ)$` the same at the end of a word. Of two lines that
 * fit, the one for more letters is taken. In spellings, `ç` is c and `ĝ` is g before e, i, y; `ė` is e at the end of a word.
 */
export const SPELLINGS = `
(অ)   o a .06 u .15 e .25 - .12 ou .15 aw .1 au .1
(অ)$  - o .01 a .03 ė .05 u .2 e .1
অ     o a .05 u .15 e .25 ou .1 au .05 aw .05 - .3
আ     a aa o .25 u .2 e .25 ė .15 ar .15 ah .02 ya .1 - .25
ই     i ee .01 e .2 ė .1 y .03 ie .05 ey .05 ea .1 ei .1 ii .01 - .3
উ     u oo .01 o .2 ou .03 w .1 eu .1 uu .01 ue .05 ew .1 oe .1 - .3
ঋ     ri r .15 ree .02 re .1 ru .1 ir .15 rri .05 li .3
এ     e ė a .2 ae .05 ay .05 ai .05 i .2 ey .05 ei .05 ea .1 ie .1 y .2 oe .15 - .25
ঐ     oi ai oy .02 oui .1 ei .1 i .15 oe .1
ও     o ou .05 u .2 oo .1 ow .03 au .05 a .2 aw .1 eau .05 oh .02 oa .05 - .25
ঔ     ou au ow .03 o .1 oo .15 aw .1 u .2
আই    ai i .06 ay .05 y .08 ei .08 ie .1 igh .1 aye .1 uy .1 oy .25 a .25 aii .03
আউ    au ou .03 ow .03 aw .1 ao .05 u .25
আও    ao aw .03 au .05 ow .05 ou .1
ইউ    iu yu u .06 ew .06 eu .05 yoo .05 you .05 ue .1 iyu .05 eo .15 ieu .1 io .15
এই    ei ai .03 ay .03 ey .03 a .1 ae .1 i .2
ওই    oi oy .03 oui .1
(অ)ই  oi ai .05 oy .05
ওয়    w v .1 oy .04 o .06 ow .02 ou .05 u .1 y .15 - .2 wh .05 b .2 oi .1
উয়    u uy w .1 ue .1 uw .05 oo .05 ui .1 wu .1 o .2
ইয়    iy y i .01 ia .15 ie .1 ey .1 j .25 e .1 ya .1 ii .05
য়     y - .04 i .06 e .08 w .1 ė .1 yy .03 a .2
্য    y - .04 i .08 e .15 j .15
্যআ   a ya .02 ae .02 e .06 ai .08 ea .08 ia .08 ay .1 aa .03 yaa .04
্য(অ) yo ya o .02 a .05 e .03 y .05 ye .06 - .1 jo .1 io .06 ia .06
্ব    - w .02 b .1 v .08 u .1
্ম    - .02 m n .1
ক     k c .02 q .03 ck .02 ch .12 kh .15 g .5 x .3 cc .03 qu .1 cq .05
খ     kh k .06 ch .1 q .15 g .4 x .2
গ     g gh .08 gu .06 k .5 ĝ .08
ঘ     gh g .06
ঙ     ng n .1 m .25 - .4
ঙগ    ng ngg .03 n .2 ngh .05
চ     ch c .05 ç .03 cz .05 tch .03 tsch .05 s .2 sh .2 t .3 j .4 ts .15 tj .15 chh .05
ছ     ch .02 chh s .06 sh .08 c .1 ç .05 ss .08
জ     j z .02 g .4 ĝ .05 s .15 dj .03 zh .05 jh .06 y .2 x .15 dg .08 dĝ .04 dz .1 ts .2
ঝ     jh j .05 z .08 zh .03
জঞ    gg .02 gy .02 gn .03 jn g .04 gya .15 jny .03 ny .15 jgn .1 ggy .03 gyn .1
ঞ     n ny .05 ng .1 - .3
ট     t th .15 d .4 tt .02 ght .05 dt .1
ঠ     th t .05
ড     d dh .1 r .3 t .4 dd .02
ঢ     dh d .05
ত     t th .08 d .4 tt .02
থ     th t .05 tt .1
দ     d dh .08 th .15 t .4
ধ     dh d .05 th .25
ন     n nn .02 ng .25 m .4 kn .1 gn .12 - .6
প     p ph .3 b .4 f .4 pp .02
ফ     f ph p .12 v .2 ff .02 gh .2
ব     b v .06 w .12 bh .1 p .4 u .2 bb .02
ভ     bh v b .06 w .1 f .25
ম     m mm .02 n .4 mn .1 mb .1
য     j y .08 z .03 jh .08 g .3 ĝ .15
র     r rr .02 rh .04 wr .1 - .4 rd .25 re .1
ড়     r d .08 rh .04 rr .03
ঢ়     rh r .02 dh .08
ল     l ll .02 lh .05 le .06 - .5
শ     sh s .04 ss .06 ç .1 ch .12 sch .03 ti .15 ci .12 si .1 x .1 su .15 c .15
ষ     sh s .04 kh .1 ss .06
স     s sh .06 ç .02 ss .02 z .15 sc .05 sch .12 ts .12 x .1 ch .15 ps .1 c .2 th .25
হ     h - .15 j .3 kh .15 g .3 gh .15
হ্য   jjh jh j h .06 y .06 hj .05 hy .02 zh .05 zz .1
কষ    kkh ksh kh .02 k .08 x .05 kx .08 cc .05 ksch .05 khh .05 ksy .1 cs .1 ks .04
কস    ks x .02 xx .05 cs .03 cc .1 cks .02 ksh .05
ং     ng n .04 m .08 nn .05 mm .1
ঃ     - h .03
ঁ     - n .05 m .1
`;

/**
 * The consonant classes of the keys: a class, then the letters in it. What is in no class (vowels, য়, phalaa) is not heard in a key but
 * for a vowel that opens the word, which is A; হ counts at the beginning alone.
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
 * Bangla letters that are read in more than one way, or not as their class says: letters, then the alternatives. `^` is the beginning of a word.
 * `-` is nothing.
 */
export const BANGLA_KEYS = `
ঁ     - N
কষ    K KS
জঞ    G JN
ছ     C S
^য    J A
রয    RJ R
ঙগ    N
্ম    - M
দ্ব   D DB
^হ    H
হ     -
হ্য   - J
ংপ    NP MP
ংফ    NP MP
ংব    NB MB
ংভ    NB MB
ংম    NM M
`;

/**
 * What Latin letters can stand for in a key, the likeliest first: letters, then the alternatives. `^` is the beginning and `$` the end of
 * a word; letters after `>` must follow and are not taken. Longer before shorter; vowels that no line names are not heard.
 */
export const LATIN_KEYS = `
tch   C
tsch  C
sch   S
sh    S
cz    C
sz    S
dj    J
dg>eiy J
tion  SN TN
sion  SN
ght   T
igh   -
ngh   N
^kn   N KN
^wr   R
^ps   S
^ts   S C
ph    P
kh    K
gh    G
bh    B
chh   C
ch    C K
ck    K
c>eiy S C
c     K C
dh    D
th    T
jh    J
g>eiy G J
g     G
ng>aeiouylr N NG
ng    N
nk    NK
^y    A J
y     -
^w    A B
w     -
x     KS
q     K
k     K
j     J
z     J
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
s     S
^h    H
h     -
`;
