/** Cities, from general geography. */

/** Country `-` slug `:` name, other names after `=`; what is not in the time-zone list. */
export const cityAliases = `
us-nyc:نيويورك
us-dc:واشنطن
us-la:لوس أنجلوس=لوس أنجليس
us-sf:سان فرانسيسكو
us-hou:هيوستن
us-mia:ميامي
us-bos:بوسطن
us-phl:فيلادلفيا
us-sea:سياتل
us-atl:أتلانتا
us-dal:دالاس
us-lv:لاس فيغاس
us-ca:كاليفورنيا
us-tx:تكساس
us-fl:فلوريدا
us-va:فيرجينيا
us-al:ألاباما
us-oh:أوهايو
us-pa:بنسلفانيا
us-nj:نيوجيرسي
us-hi:هاواي
us-ak:ألاسكا
us-ga:ولاية جورجيا
sa-ruh:الرياض
sa-jed:جدة
sa-mak:مكة=مكة المكرمة
sa-med:المدينة المنورة
sa-dmm:الدمام
sa-khb:الخبر
sa-dhr:الظهران
sa-tif:الطائف
sa-tbk:تبوك
sa-abh:أبها
sa-njr:نجران
sa-jzn:جازان=جيزان
sa-hail:حائل
sa-ahs:الأحساء
sa-qtf:القطيف
sa-diriyah:الدرعية
sa-ula:العلا
sa-neom:نيوم
sa-qsm:القصيم
sa-yanbu:ينبع
sa-asir:عسير
ae-dxb:دبي
ae-auh:أبوظبي=أبو ظبي
ae-shj:الشارقة
ae-fuj:الفجيرة
ae-rak:رأس الخيمة
ae-ajm:عجمان
qa-doh:الدوحة
bh-mnm:المنامة
om-mct:مسقط
om-sll:صلالة
ye-san:صنعاء
ye-ade:عدن
ye-tai:تعز
ye-hod:الحديدة
ye-mar:مأرب
ye-hdr:حضرموت
ye-muk:المكلا
ye-sad:صعدة
iq-bgd:بغداد
iq-bsr:البصرة
iq-mos:الموصل
iq-erb:أربيل=اربيل
iq-krk:كركوك
iq-njf:النجف
iq-krb:كربلاء
iq-flj:الفلوجة
iq-rmd:الرمادي
iq-anb:الأنبار
iq-slm:السليمانية
iq-tkr:تكريت
sy-dam:دمشق
sy-alp:حلب
sy-hms:حمص
sy-hma:حماة
sy-ltk:اللاذقية
sy-trt:طرطوس
sy-dez:دير الزور
sy-rqa:الرقة
sy-idl:إدلب=ادلب
sy-dra:درعا
sy-has:الحسكة
sy-afr:عفرين
sy-kob:كوباني=عين العرب
sy-gho:الغوطة الشرقية
sy-plm:تدمر
lb-bey:بيروت
lb-trp:طرابلس لبنان
lb-sid:صيدا
lb-tyr:صور اللبنانية
lb-bek:البقاع
jo-amm:عمان الأردنية
jo-irb:إربد
jo-aqb:العقبة
ps-jer:القدس=القدس المحتلة=القدس الشرقية
ps-gza:غزة=قطاع غزة=مدينة غزة
ps-rml:رام الله
ps-nbl:نابلس
ps-jnn:جنين
ps-hbr:الخليل
ps-bth:بيت لحم
ps-rfh:رفح
ps-khn:خان يونس
il-tlv:تل أبيب
il-hfa:حيفا
il-eil:إيلات
il-ash:عسقلان
eg-cai:القاهرة
eg-alx:الإسكندرية=الاسكندرية
eg-giz:الجيزة
eg-ssh:شرم الشيخ
eg-asw:أسوان
eg-lxr:الأقصر
eg-psd:بورسعيد
eg-isl:الإسماعيلية
eg-ars:العريش
eg-tnt:طنطا
eg-mns:المنصورة
sd-krt:الخرطوم
sd-omd:أم درمان
sd-psd:بورتسودان
ly-tip:طرابلس
ly-ben:بنغازي=بنغازى
ly-mis:مصراتة
ly-srt:سرت
ly-drn:درنة
tn-sfx:صفاقس
tn-sus:سوسة
tn-biz:بنزرت
tn-gab:قابس
dz-orn:وهران
dz-cst:قسنطينة
dz-ann:عنابة
ma-rba:الرباط
ma-cas:الدار البيضاء
ma-mrk:مراكش
ma-fas:فاس
ma-tng:طنجة
ma-agd:أغادير=أكادير
mr-nkt:نواكشوط
so-mgq:مقديشو
dj-jib:مدينة جيبوتي
tr-ist:إسطنبول=اسطنبول
tr-ank:أنقرة
tr-izm:إزمير
tr-adn:أضنة
tr-gzt:غازي عنتاب=غازي عنتاب
tr-diy:ديار بكر
ir-thr:طهران
ir-mhd:مشهد الإيرانية
ir-isf:أصفهان
ir-qom:قم الإيرانية
ir-tbz:تبريز
ir-shz:شيراز
ir-ahv:الأهواز
pk-isb:إسلام آباد=إسلام أباد
pk-khi:كراتشي
pk-lhe:لاهور
pk-psh:بيشاور
pk-rwp:راولبندي
af-kbl:كابول=كابل
af-kdh:قندهار
af-jal:جلال أباد=جلال آباد
af-hrt:هرات
in-del:نيودلهي=دلهي
in-bom:مومباي
in-ccu:كلكتا
in-maa:تشيناي
bd-dac:دكا
lk-cmb:كولومبو
np-ktm:كاتماندو
cn-bjs:بكين
cn-sha:شنغهاي=شانغهاي
cn-wuh:ووهان
cn-can:غوانغتشو
cn-tib:التبت
cn-xin:شينجيانغ
jp-osa:أوساكا
jp-hij:هيروشيما
jp-ngs:ناغازاكي
jp-fuk:فوكوشيما
kr-sel:سيول=سول
kp-fnj:بيونغ يانغ=بيونغيانغ
id-jkt:جاكرتا
id-bali:بالي
id-sur:سورابايا
id-jav:جاوا=جاوة
my-kul:كوالالمبور=كوالا لمبور
th-bkk:بانكوك
ph-mnl:مانيلا
vn-han:هانوي
mm-ygn:يانغون
ru-mow:موسكو
ru-led:سان بطرسبورغ=سانت بطرسبرغ=بطرسبورغ
ru-soc:سوتشي
ru-grz:غروزني
ru-kzn:قازان
ru-krs:كورسك
ru-blg:بيلغورود
ru-vvo:فلاديفوستوك
ua-iev:كييف=كيف الأوكرانية
ua-khk:خاركيف=خاركوف
ua-ods:أوديسا=أوديسيا
ua-lvv:لفيف
ua-mpl:ماريوبول
ua-bkh:باخموت
by-mns:مينسك
de-ber:برلين
de-muc:ميونيخ=ميونخ
de-fra:فرانكفورت
de-ham:هامبورغ
de-cgn:كولونيا
de-str:شتوتغارت
de-bon:بون الألمانية
fr-par:باريس
fr-mrs:مرسيليا
fr-lyo:ليون الفرنسية
fr-nce:نيس الفرنسية
fr-sxb:ستراسبورغ
fr-bdx:بوردو
fr-can:مدينة كان
gb-lon:لندن
gb-man:مانشستر
gb-bhm:برمنغهام
gb-lpl:ليفربول
gb-edi:إدنبرة
gb-gla:غلاسكو
gb-oxf:أكسفورد
gb-cam:كامبريدج
es-mad:مدريد
es-bcn:برشلونة
es-vlc:فالنسيا
es-svq:إشبيلية
it-rom:روما
it-mil:ميلانو
it-nap:نابولي
it-tur:تورينو
it-ven:البندقية
it-sic:صقلية
be-bru:بروكسل
nl-ams:أمستردام
nl-hag:لاهاي
nl-rtm:روتردام
ch-gva:جنيف
ch-zrh:زيورخ=زيوريخ
ch-brn:برن
ch-dav:دافوس
ch-lau:لوزان
at-vie:فيينا
gr-ath:أثينا
gr-cre:كريت
se-sto:ستوكهولم
no-osl:أوسلو
dk-cph:كوبنهاغن
fi-hel:هلسنكي
pl-waw:وارسو
cz-prg:براغ
hu-bud:بودابست
ro-buh:بوخارست
bg-sof:صوفيا
rs-beg:بلغراد
ba-sjj:سراييفو
hr-zag:زغرب
ge-tbs:تبليسي=تبيليسي
am-evn:يريفان
az-bak:باكو
kz-ast:أستانا
kz-ala:ألماتي
uz-tas:طشقند
tm-ash:عشق أباد=عشق آباد
kg-bis:بيشكك
tj-dyu:دوشنبه
ca-ott:أوتاوا
ca-tor:تورونتو
ca-mtl:مونتريال
ca-van:فانكوفر
ca-que:كيبيك
mx-mex:مكسيكو=مكسيكو سيتي
br-bsb:برازيليا
br-rio:ريو دي جانيرو
br-sao:ساو باولو
ar-bue:بوينس آيرس=بوينس أيرس
cu-hav:هافانا
ve-ccs:كراكاس=كاراكاس
co-bog:بوغوتا
pe-lim:ليما
cl-scl:سانتياغو
et-add:أديس أبابا
ke-nbo:نيروبي
ke-mba:مومباسا
tz-dar:دار السلام
ug-kla:كمبالا
ng-abv:أبوجا
ng-los:لاغوس
gh-acc:أكرا
sn-dkr:دكار
ml-bam:باماكو
ml-tmb:تمبكتو
ne-nim:نيامي
td-ndj:نجامينا
za-jnb:جوهانسبرغ=جوهانسبورغ
za-prt:بريتوريا
za-cpt:كيب تاون
zw-hre:هراري
cd-kin:كينشاسا
rw-kgl:كيغالي
au-syd:سيدني
au-mel:ملبورن
au-cbr:كانبيرا
au-per:بيرث
nz-akl:أوكلاند
nz-chc:كرايستشيرش
`
