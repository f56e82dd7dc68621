//! Given names of women, by where they are most common.

/// One text for each part of the world, parted by spaces.
pub(super) const FEMALE: &[&str] = &[
    // English.
    "abigail adelaide agatha agnes alexandra alice alison allison amanda amelia amy angela anita
     ann anna annabel anne annette annie antonia audrey barbara beatrice becky belinda bernadette
     bernice bertha bess beth bethany betsy betty bonnie brenda bridget caitlin candace carla
     carly carol caroline carolyn cassandra catherine cathy cecilia celia charlene charlotte
     cheryl chloe christina christine cindy claire clara clarissa claudia colleen condoleezza
     constance cordelia cressida cynthia daisy daphne darlene debbie deborah debra deirdre denise
     diana diane dianne dolores donna doreen doris dorothy edith edna eileen elaine eleanor eliza
     elizabeth ella ellen eloise elsie emily emma erica erin esther ethel eunice eva eve evelyn
     felicity fiona flora florence frances freda gemma genevieve georgina geraldine gertrude
     gillian gina gladys glenda gloria grace gretchen gwen gwendolyn hannah harriet hazel heather
     helen henrietta hermione hillary ida imogen irene iris isabel isabella isobel ivanka
     jacqueline jane janet janice jeanette jeanne jemima jenna jennifer jenny jessica jill jillian
     joanna joanne josephine joyce judith judy julia juliana julie juliet karen kate katherine
     kathleen kathryn kathy katie katrina kayla kayleigh kellyanne kimberly kirsten kirsty kristen
     kristi kristin laura lauren leah lena leonora lillian lily linda lisa liz lois loretta lori
     lorna lorraine louise lucille lucinda lucy lydia lynda mabel madeleine maggie maisie mandy
     margaret margery marianne marie marilyn marjorie marsha martha mary matilda maud maureen
     maxine megan melanie melinda melissa mildred millicent minnie miranda miriam moira molly
     monica muriel myra nadine nancy naomi natalie natasha nell nellie nicole nikki nora norma
     olivia ophelia pamela patricia patsy patty paula pauline peggy penelope penny petra phoebe
     phyllis polly portia priscilla prudence rachel rebecca rhoda rhonda rita roberta rosa
     rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah selina selma
     serena shana sharon sheila shelley sheryl shirley sonia sophia sophie stella stephanie sue
     susan susanna suzanne sybil sylvia tabitha tamara tammy tara teresa tessa thelma theresa
     tiffany tina trudy tulsi ursula valerie vanessa vera verity veronica victoria viola violet
     wanda wendy wilma winifred yvette yvonne zara zoe",
    // French.
    "adèle agathe amandine amélie anaïs anne-marie apolline arlette aurélie aurore bénédicte
     brigitte capucine cécile céline chantal clémence clémentine clothilde colette coralie corinne
     delphine éliane élisabeth élise emmanuelle estelle eugénie fabienne françoise gabrielle
     ghislaine gisèle hélène hortense inès isabelle juliette justine laetitia laure léa léonie
     liliane lucie ludivine manon margaux margot marguerite marine marlène martine mathilde
     micheline mireille monique myriam nadège nathalie noémie océane odette odile rachida raymonde
     renée roselyne sandrine ségolène sidonie solange solène sylvie thérèse véronique virginie
     viviane yolande",
    // Spanish.
    "adriana alba alejandra alicia amparo ana angélica araceli aurora beatriz begoña belén blanca
     camila carlota carmen catalina concepción consuelo cristina delcy delfina dilma dulce elena
     elvira encarnación esmeralda esperanza estefanía estela eugenia fernanda francisca gabriela
     gisela graciela inmaculada jimena josefa josefina juana julieta keiko leonor leticia lorena
     lourdes lucía luisa luz magdalena manuela marcela margarita mariana maribel maricarmen marisa
     marisol marta martina mercedes micaela milagros mirta montserrat natalia nieves nuria olga
     paloma paola paulina paz pilar raquel rocío rosalba rosalía roxana sofía soledad soraya
     susana valentina violeta xiomara yolanda zulema",
    // Portuguese.
    "aline amália benedita bruna conceição débora edilene fabiana fátima flávia graça helena joana
     joaquina larissa luana luciana luiza márcia marília marina priscila rafaela regina renata
     rosângela silvana tânia tatiana vitória",
    // Italian.
    "alessandra alessia antonella arianna assunta bianca carlotta caterina chiara cinzia concetta
     daniela donata donatella eleonora elisa emanuela fabiola federica fiorella francesca gaia
     giada gianna ginevra giorgia giovanna giulia giuliana giuseppina grazia ilaria immacolata
     letizia licia lidia livia loredana lucrezia maddalena mara margherita maria mariagrazia
     matilde michela mirella nicoletta ornella patrizia raffaella rosanna rosaria sabina silvia
     stefania tiziana valeria vittoria viviana",
    // German.
    "adelheid angelika anja anke annegret anneliese antje astrid bärbel beate birgit brunhilde
     cäcilia christa christiane cornelia dagmar dorothea edeltraud elfriede elke elsa erika franka
     franziska frauke friederike gabi gerda gertrud gudrun hannelore hedwig heide heidemarie heidi
     heike helga henriette hildegard ilse ingeborg ingrid irmgard jana johanna jutta karin karola
     katarina katharina katja katrin kerstin klara kristina lieselotte lotte luise maike margarete
     margret mechthild meike monika renate ricarda rosemarie roswitha sabine sibylle sieglinde
     sigrid silke sonja stefanie susanne svenja sybille tanja theresia ulrike ute veronika
     waltraud wiebke wilhelmine",
    // Dutch.
    "aafke aaltje annelies anouk beatrix carola corrie elske femke fleur geertruida hanneke hennie
     ineke janneke jolanda josje kajsa lieke liesje lilianne maaike maartje marieke marijke
     marjolein marleen mieke mirjam neelie nelleke petronella roos sanne saskia tineke truus
     wilhelmina willemijn",
    // Nordic.
    "agnetha aino anneli annika asta bente birgitta birgitte birte brita camilla charlotta dagny
     ebba elin elina ellinor erna freja frida greta grethe gro gunilla hanna hanne hedda helle
     henna inga inger ingibjörg jonna kaisa katri kersti kirsti kjersti laila lene linnea liv
     lotta lovisa maja malin margrethe marit mette minna outi päivi pernille pia pirkko ragnhild
     riikka ritva sanna signe siiri siri siv sofie sólveig stina sunniva svanhild tarja terttu
     þórdís tove turid tuula tyra ulla unni vibeke vigdís ylva",
    // Slavic.
    "agata agnieszka aleksandra alena alina alisa alyona anastasia anastasiya aneta anzhela
     barbora beata bojana bożena bronislava danuta daria darya dita dominika dorota dragana
     ekaterina elizaveta elżbieta ewa galina halina hana inna irena irina iryna ivana iveta iwona
     jadranka jadwiga jarmila jasna jelena jolanta justyna kamala kamila karolina katarzyna
     kateřina kateryna khrystyna kolinda ksenia kseniya květa lada larisa lenka lesia lidiya lilia
     liliana liudmila ljiljana ljubica ludmila lyubov lyudmila magda malgorzata marija mariya
     marketa maryna mila milada milena milica milka mira mirjana nada nadezda nadezhda nadiya
     nadja nataliya natalya nataša nevena nina oksana oleksandra olena olha polina raisa ruslana
     sanja senka slavica snežana snezhana sofiya sonya stanislava stefka svetlana svitlana tatyana
     tereza tetiana tsvetana ulyana urszula valeriya varvara vasilisa vesna victoriya viktoria
     viktoriya vladislava vlasta wieslawa wioletta yana yaroslava yekaterina yelena yevgenia
     yevgeniya yulia yuliya żaneta zdenka zhanna zinaida zofia zorica zuzana",
    // Baltic.
    "aija aistė baiba dace daiva dalia evika gintarė ilze inese ineta ingrida ingūna jūratė kaja
     kristiina laima liina liis marju rasa ruta sigita solvita vaira viktorija vilija zane",
    // Hungarian.
    "anikó bernadett boglárka borbála csilla dóra emese enikő erzsébet fruzsina ildikó ilona irén
     judit katalin kinga krisztina magdolna margit noémi orsolya piroska réka rozália sarolta
     szilvia tímea zita zsófia zsuzsa zsuzsanna",
    // Romanian.
    "adina anca ancuța andreea aurelia camelia corina cosmina crina cristiana daciana doina
     florentina florica georgeta ileana ioana ionela iulia laurenția lavinia luminița mădălina
     maia mihaela mioara nicoleta oana otilia raluca ramona rodica ruxandra sanda simona sorina
     steluța viorela viorica zoia",
    // Greek.
    "aikaterini angeliki aspasia athanasia chrysoula despina dimitra eftychia eirini eleftheria
     eleni elli evangelia evgenia fofi fotini ioanna kalliope konstantina kyriaki lina marietta
     melina niki olympia panagiota paraskevi stavroula styliani thalia theodora vasiliki zoi",
    // Albanian.
    "albana arta besa blerta donika drita edona elira elvana fatmire jozefina lindita majlinda
     mimoza mirela rudina shpresa teuta valbona vjollca vjosa",
    // Turkish.
    "aslı ayla aylin ayşe ayten bahar başak belgin berna beyza burcu canan cansu çiğdem defne
     dilek ebru ece elif emel emine esra fadime fatma feride figen filiz füsun gökçe gönül gül
     gülay gülden gülşen gülsüm gülten hacer hande hatice hülya leyla mehtap melek melike melis
     meltem meral merve müge nazlı necla nermin neslihan nesrin nevin nihal nilgün nilüfer nuray
     nurcan nurhan özge özlem pelin perihan pınar rabia reyhan ruhsar şebnem seda selda selin sema
     sevda sevgi sevil sevim sibel songül şule tansu tuba tülay türkan yasemin yeliz yeşim zehra
     zeliha zerrin zeynep",
    // Arabic.
    "abeer abir afaf ahd ahlam aïcha aisha alya amani amina arwa asma asmaa assia azza badria
     bahia basma buthaina dalal dima dina dounia eman fadia fadwa faiza fatiha fawzia fayrouz
     ghada habiba hafsa haifa hala halima hanadi hanan hanane haneen hind hoda hoor houda houria
     huda ilham imane ismahan jamila jawaher jihan joumana karima kawthar khadija khadijah khaoula
     khawla latifa layal layla leila loubna loujain lubna lujain maha mahjouba majda malak malika
     manal mariam maryam mayada maysoon mona mouna mozah muna nabila nadia nahed nahla najat najla
     najwa nawal nayla nezha nisreen noura nouria omaima rabab radhia rafah raghad rahma rana
     randa rania rasha rawan razan reem rehab rima rola ruba ruqayya rym safia safiya sahar salma
     salwa samah samar samira sana sawsan shahd shaima siham sihem soad souad soumaya suha suhair
     sumaya taghreed tahani tawakkol wafa wafaa wedad widad yasmin yasmine yousra zahia zahra
     zainab zeinab zohra",
    // Persian.
    "afsaneh anahita atefeh azadeh azita bahareh elahe elaheh elham farahnaz fariba farideh
     farzaneh fatemeh fereshteh firouzeh forough forouzan golnaz golshifteh homa jamileh katayoun
     ladan laleh leili mahin mahnaz mahsa mahvash mandana marzieh masoumeh massoumeh mehrangiz
     mina mitra mojgan monireh narges nasrin nazanin neda negar niloufar nooshin parisa parvaneh
     parvin pegah pouran rakhshan roya saeedeh samin sedigheh sepideh setareh shahla shahnaz
     shahrzad sharareh shirin shohreh simin soheila tahereh taraneh vida yeganeh zeynab zhila
     zohreh",
    // Afghan.
    "bibi gulalai gulnar lailuma mahbouba malalai nargis palwasha parwana roqia shinkai shukria
     sima storay suraya tamana torpekai wazhma zakia zarghuna zarifa",
    // South Asian Muslim.
    "aasia abida afshan aliya ambreen amna andleeb aneela anila arifa asifa atiqa attiya ayesha
     benazir bushra erum fahmida faiqa fakhra farhana farida farzana fauzia fehmida hafeeza hajra
     hareem hasina hina huma iffat iqra jahanara javeria kaneez khaleda khalida kubra mahnoor
     maleeha mehnaz mehreen mehrunnisa mehwish munira musarrat nabeela nafisa nageen naheed naila
     najma nasira nasreen nausheen nazia neelam nighat nilofar noreen nuzhat parveen qudsia
     raheela raihana rashida razia rehana riffat robina rubina rukhsana ruksana ruqaiya saadia
     saba sabeen sabiha sadia safina saima sakina samina sanam sania seema shabana shagufta
     shaheena shahida shaista shamima shandana shazia shireen shumaila sidra sobia sufia sumaira
     syeda tabassum tahira tahmina taslima tehmina uzma yasmeen zartaj zeba zubaida zulekha",
    // Hindi and other Indian.
    "aarti aditi aishwarya akanksha alka amrita ananya anjali anjana ankita anupama anuradha
     anushka aparna archana aruna arundhati arushi asha avani barkha bharati bhavana bhavna bina
     bindu chhaya chitra deepa deepali deepika devika devyani dimple divya ekta esha gargi gayatri
     geeta geetha gita gitanjali hema hemalatha hemlata ila indira indrani isha ishita jaya
     jayalalithaa jayanthi jayanti jyotsna kajal kalpana kalyani kamini kanimozhi kareena karuna
     kavita kavitha kavya kriti lakshmi lalita lalitha lata latha leela madhavi madhubala madhuri
     malati malini mamata mandakini manisha maya mayawati medha meena meenakshi meera mehbooba
     menaka mitali mridula mukta nalini nandini nandita neelima neeta neetu neha nidhi nirmala
     nisha nita nivedita padma padmaja pallavi pankaja parvati pooja poonam prachi pragya pramila
     pratibha preeti preneet prerana prerna priya priyanka puja purnima radha radhika ragini
     rajeshwari rajni rakhi ramya rani ranjana ranjani rashmi rasika rati reema rekha renu renuka
     reshma richa rina ritu riya rohini roopa ruchi rukmini rupa sadhana sadhvi sandhya sangeeta
     sangita sanjana sarala sarita saroja sarojini savita savitri shalini shanta shanthi sharmila
     sharmistha sheetal shefali shikha shilpa shobha shobhana shreya shruti shubha shweta smita
     smriti sneha sonal sonali subhashini suchitra sudha sujata sujatha sukanya sulochana sumitra
     sunanda sunita sunitha supriya suranjana surekha sushila sushma swapna swara swati tanushree
     tanvi tanya teesta trupti tulika uma urmila usha vaishali vandana vani vanitha varsha vasudha
     vasundhara veena vidya vimala vinita yamini yashodhara yogita zeenat",
    // Nepali and Sinhala.
    "anoushka bidhya bimala chamari chandrika dilhani dilrukshi dinusha geethanjali harini
     hirunika hisila iromi kumudini manushi nilmini onsari pabitra pampha pavithra rashmila sahana
     samanmalee sapana shirani sirimavo sita srijana sudarshini sujita thalatha thushari tulasa",
    // Tamil and Sinhala.
    "abirami ambika chellamma devaki gowri kamalini kokila malathi manjula nirupa poongodi selvi
     shanthini sivakami subha tamilisai tamilselvi thamarai thamizhachi vasuki yogeswari",
    // Malay and Indonesian.
    "aishah aminah aniza ayu azalina azizah dyah endang fadhlina fuziah halimah hasanah intan
     kartika kartini latheefa lestari maimunah mastura megawati meutya noorhayati noraini
     norhayati normala nurhaliza nurhayati puteri rahmah ratna retno rohani rosmah salmah sarifah
     sharifah siti suhaila sukmawati sulastri susi titiek tuti wahidah wahyuni yanti yenny yohana
     yuliana yuni zaitun zaleha zuraida",
    // Filipino.
    "aimee analyn corazon cristeta divina erlinda estrelita evangeline florencia imee imelda inday
     irma jinky leni leonida ligaya liza loida luningning luzviminda maricel mariel marites
     marivic narcisa nenita perlita remedios risa rosalinda rowena teodora teresita tessie vilma
     zenaida",
    // Thai.
    "apinya arunee chutima duangjai kannika kanokwan lalisa malee nattaya nittaya orawan
     paetongtarn pannee patcharapa pattama piyada pornthip ratchanok ratree sirikit siriporn
     somying sudarat sunisa supatra suthida wanida wipada yaowapa yingluck",
    // Vietnamese.
    "hoa huong lan mai nga ngan nhung oanh thao thuy trang tuyet xuyen",
    // Japanese.
    "aiko akiko asako atsuko ayako ayumi chieko chiharu chikako chizuko eiko emiko etsuko fumiko
     fusako hanako haruka haruko hideko hiroko hisako hitomi ikuko junko kanako kaori kazuko
     kikuko kimiko kiyoko kumiko kyoko machiko makiko mariko masako mayumi megumi michiko midori
     mieko minako miyuki mizuho motoko nanako naoko natsuko noriko reiko rieko rumiko ryoko
     sachiko sadako saeko sakiko sakura satoko sayaka sayuri seiko setsuko shigeko shoko sumiko
     takako tamako tamayo tokiko tomoko toshiko yasuko yayoi yoko yoshiko yukari yukiko yuko yumi
     yumiko yuriko",
    // Korean.
    "eun-hye eunhye geun-hye hye-jin ji-hye jihye mi-ae mi-kyung miyoung myung-sook sook-hee
     soon-yi yeon-hee yo-jong young-ae",
    // West African.
    "abena adaeze adaobi adaora adiza adjoa adwoa afia afua akosua akua amaka aminata amma asabe
     awa binta bintou bolanle bukola chiamaka chidinma chimamanda chinyere chioma djenaba efua
     ekua esi fatou fatoumata fatoumatou folake folasade funke funmilayo hadiza hafsat hajara
     hauwa ifeoma ijeoma kadiatou kadidiatou khady kuburat lami maimouna mariama mariame modupe
     moremi ndeye ndidi ngozi nkechi nkoyo nneka nnenna obiageli oby oumou ramatoulaye ramatu
     rokia safiatou salamatu sokhna titi titilayo tiwa yaa yetunde yewande zainabu",
    // East African.
    "achieng adhiambo akinyi akoth almaz aster atieno atsede aynalem birtukan chepkoech fartuun
     fowsiya genet hawa hirut hodan ifrah ilhan jebet jepchirchir khadra makeda meaza muferiat
     mwanaisha mwende naisula namirembe nasra nyambura nyokabi rahel rehema sagal samia selam
     senait tadelech tirunesh tsedale tsehay wairimu waithera wambui wangari wangui wanja wanjiku
     wanjiru winnie yodit zeritu zewditu zuhura",
    // Southern African.
    "bongiwe busisiwe khanyisile lindiwe mamphela mmamoloko naledi nandi nkosazana nokuthula
     nolwazi nomsa nomvula nomzamo nonhlanhla nosiviwe nozipho ntombi ntombizodwa phumzile rudo
     sibongile sindisiwe sindiswa thandeka thandi thandiwe thembeka thembi thokozile tsitsi
     zandile zanele zindzi zodwa zoleka",
    // Armenian, Georgian, Azeri, Central Asian.
    "aigul ainur aisulu aizhan akmaral altynai anahit anush aregnaz armine arpine arusyak asel
     assel astghik aynur aysel bibigul botagoz dariga dinara eka ekaterine eliso eteri feruza
     gauhar gayane gohar gulbahor gulnara gulnaz gulshat gulzhan gunay hasmik kamshat ketevan keti
     khatia khatuna konul lela lola lusine madina maka manana mane mehriban nargiza narine narmin
     natela nazgul nestan nigar nilufar nino nodira nune oguljahan roza rukhsora rusudan saida
     salome saodat saule sevinj shushan siranush sona sopio tamar tamta tarana tatevik tinatin
     togzhan tsira ulviyya umida venera zarina zaruhi zhanar zhibek zulfiya",
    // Hebrew.
    "avigail avital ayelet batsheva bracha chana dafna devora dganit dorit efrat einat galia gila
     golda hadas hagit idit ilana inbal keren limor malka meirav meital merav miri mirit nechama
     nurit ofra orit orly orna osnat pnina ravit rivka ronit ruhama sarit shelly shira shlomit
     shosh shoshana shulamit sigal smadar talia tova tzipi tzipora yael yafa yehudit yifat
     yocheved zehava zipora",
    // Celtic.
    "aisling aoife bríd bronwyn caoimhe ciara clodagh eilidh eilis eimear fionnuala gráinne
     gwyneth heledd iona isla maeve máire mairead méabh mhairi morag niamh nuala olwen oonagh órla
     róise róisín saoirse sian sinéad siobhán sorcha úna",
    // Pacific.
    "aroha hinemoa kiri litia losana lupe mahina makerita maraea marama mele mere nanaia ngaire
     salote seini selai sera sina tiare ulamila vaine",
    // Others.
    "melania mia michelle mirel",
];
