//! Given names of men, by where they are most common.

/// One text for each part of the world, parted by spaces.
pub(super) const MALE: &[&str] = &[
    // English.
    "aaron abel abner abraham adam adrian aidan alan alastair albert alden alec alexander alfie
     alfred alistair allan allen alvin ambrose amos andrew andy angus anthony archibald archie
     arnold arthur asher augustus barack barnaby barney barry bartholomew basil ben benedict
     benjamin bernard bernie bert bertie bertrand bill billy bob bobby boris brad bradley brandon
     brendan brent brett brian bruce bruno bryan bryce byron caleb calvin carl carlton cecil
     cedric charles chester christian christopher chuck clarence clark clement cliff clifford
     clive clyde colin conor conrad craig curtis cuthbert cyril damian damon dan daniel danny
     darrell darren dave david dean declan denis dennis derek derrick desmond dexter dick dirk
     dominic don donald dorian doug douglas dudley duncan dustin dwayne dwight eamonn earl ed
     eddie edgar edmund edward edwin eli elijah elliot elmer emmett eric ernest ethan eugene evan
     everett ewan ezra felix ferdinand fergus finley floyd francis frank franklin fraser fred
     frederick gareth garrett garry gary gavin gene geoff geoffrey george gerald gerard gideon
     gilbert giles glen glenn godfrey gordon graeme graham grant greg gregory griffin guy hal
     hamish hank harold harris harry harvey hector henry herbert herman homer horace howard hubert
     hugh hugo humphrey ian irving isaac isaiah ivor jack jackson jacob jake james jared jarvis
     jason jasper jay jeff jeffrey jeremiah jeremy jerome jerry jesse jim jimmy joe joel john
     johnny jon jonah jonathan joseph josh joshua judah jude julian julius justin karl keith ken
     kenneth kenny kevin kirk kurt kyle lance larry lawrence leo leon leonard leroy lester lewis
     liam lionel lloyd lorenzo louis lucas luke luther lyndon magnus malcolm marc marcus mark
     marshall martin marvin mathew matt matthew maurice max maximilian maxwell melvin merlin
     mervyn michael mick mike milton mitch mitchell mitt morris mortimer moses murray nate nathan
     nathaniel neal ned neil neville newt nicholas nick nigel noah norman oliver ollie orson oscar
     oswald otis otto owen paddy patrick paul percy pete peter phil philip phillip quentin quincy
     ralph ramsay randall randolph randy raphael ray raymond reg reginald reince rex rhys richard
     rick ricky rob robbie robert rod roderick rodney roger roland rolf ron ronald rory ross roy
     rufus rupert russell ryan samson samuel scott sean sebastian seth shane shaun silas simon
     spencer stan stanley stephen steve steven stewart stuart sylvester ted tedros terence
     terrence theo theodore thomas tim timothy titus tobias toby todd tom tommy tony travis trevor
     trey tristan troy tyler tyrone ulysses vernon victor vince vincent virgil wade wallace wally
     walter warren wayne wesley wilbur wilfred will william winston woodrow xavier zach zachary",
    // French.
    "achille adrien alain alexandre alphonse anatole antoine aristide armand arnaud auguste
     aurélien baptiste barthélémy bastien benoît christophe cyrille damien didier edouard émile
     emmanuel étienne eustache fabien fabrice fernand florent florian françois frédéric gaël
     gaston gauthier geoffroy georges germain gilles grégoire guillaume gustave henri hervé hugues
     jacques jérémie joachim jules julien lambert laurent léopold loïc luc lucien ludovic marcel
     mathieu mathis matthieu maxime michel nicolas octave olivier pascal patrice philippe pierre
     raoul régis rémi rodolphe romain sébastien serge stéphane sylvain tanguy théophile thibault
     thierry ulysse urbain yannick yves yvon",
    // Spanish.
    "adolfo agustín alberto alejandro alfonso alfredo álvaro anastasio andrés antonio armando
     arturo augusto aurelio baltasar bartolomé benicio benito bernardo blas carlos césar claudio
     cristian cristóbal dagoberto darío diego domingo eduardo efraín eladio emiliano emilio
     enrique ernesto esteban evo fabián facundo federico felipe fermín fernando fidel francisco
     gabriel gerardo germán gonzalo gregorio guillermo gustavo heriberto hernán horacio ignacio
     íñigo isidro iván jacinto jacobo jaime javier jeronimo joaquín jorge jose josep josué juan
     julio laureano lázaro leandro leonardo leonel leopoldo luis manuel marcelo marcos mariano
     mario mateo matías mauricio máximo melchor miguel moisés nayib néstor norberto octavio
     orlando osvaldo pablo pascual patricio pedro rafael ramiro ramón raúl ricardo roberto rodolfo
     rodrigo rogelio rolando román rubén salvador sergio teodoro teófilo tomás ubaldo vicente
     vladimiro wilfredo xavi",
    // Portuguese.
    "adão adriano afonso aloísio aníbal artur baltazar bento caetano celso davi dinis diogo duarte
     edson eurico fábio fausto filipe flávio geraldo getúlio gilberto gilmar guilherme heitor
     henrique inácio ivo jair joão joaquim jordi lourenço luciano luiz manoel márcio matheus
     murilo nelson nuno olavo paulo raimundo reinaldo renan renato romeu ronaldo rui silvio
     tarcísio thiago tiago ulisses valdemar vasco vinícius vítor",
    // Italian.
    "alessandro alfio antonello arrigo attilio beniamino beppe carlo cesare corrado davide
     domenico donato edoardo elio enrico enzo ettore eugenio fabrizio filippo francesco franco
     gaetano gennaro giacomo giampaolo giancarlo gianfranco gianluca gianni gianpaolo giorgio
     giovanni giuliano giulio giuseppe guglielmo guido luca lucio luigi marcello marco
     massimiliano massimo matteo maurizio mauro michelangelo mirko nello ottavio paolo pasquale
     piero pietro raffaele renzo riccardo rocco salvatore sandro stefano tommaso ugo umberto
     valerio vincenzo vito vittorio",
    // German.
    "achim alois alwin andreas anton armin arne axel berthold björn bodo burkhard carsten
     christoph clemens constantin detlef dieter dietmar dietrich dominik eberhard eckart egon emil
     engelbert erhard erich erwin eugen ewald frank-walter franz friedhelm friedrich fritz georg
     gerd gerhard gernot gottfried götz gregor günter günther gustav hannes hans harald hartmut
     heiko heiner heinrich heinz helmut heribert hermann holger horst ingo jakob jochen johann
     johannes jörg josef jürgen karl-heinz karlheinz karsten kaspar klaus konrad konstantin lothar
     ludger ludwig lutz manfred markus mathias matthias moritz norbert olaf oskar otmar ottmar
     philipp rainer ralf reiner reinhard reinhold roderich rüdiger rudolf siegfried siegmar sigmar
     stefan steffen sven theodor thilo thorsten tilman torsten udo ulf ulrich uwe veit viktor
     volker volkmar werner wilfried wilhelm willi willy winfried wolfgang wolfram",
    // Dutch.
    "aart adriaan arend arie bas boudewijn bram cees christiaan coen cor cornelis diederik eelco
     ewoud ferdi floris frans frits geert gerben gerrit gijs guus haico halbe hendrik henk
     hubrecht jaap jelle jeroen joop joost joris jort kees klaas koen laurens lodewijk maarten
     martijn mathijs matthijs onno piet pieter pim reinier rinus roelof ruud sander sjoerd sybrand
     teun thijs thom tjeerd tunahan willem wim wobke wopke wouter wybren",
    // Nordic.
    "aki aksel anders antti arto arvid asbjørn ásgeir bård bertil birger bjarne bjarni claus einar
     eirik erik erkki esko espen finn folke fredrik frode geir göran guðni gunnar hakan halldór
     hannu harri heikki henrik hjalmar ilkka ingemar ingvar jaakko jarkko jens jesper jørgen juha
     juhani jukka jussi jyrki kaarlo kasper kimmo kjell knud knut kristian kristoffer lars lasse
     lauri leif lennart mads markku martti matti mattias mauno mikael mikko mogens morten niels
     nils olav ole olli olof ossi paavo pål peder pekka pertti petteri poul ragnar rasmus risto
     roar sauli sigurd simo soren steinar steingrímur stellan stig sture svante svein sverre tage
     tapio terje tero thorbjørn þorsteinn thorvald timo torbjörn tore torgeir troels trond trygve
     tuomas urho urmas veikko vesa vidar viggo ville villy yngve",
    // Slavic.
    "aleksandar aleksander aleksandr aleksei aleksey aleksy aleš alexei alexey anatoliy anatoly
     andrei andrej andrey andrii andriy andrzej ante antoni antonín arkady arsen arseniy artem
     artyom bartosz bogdan bohdan bohuslav boleslav borut boyko božidar branko bronisław czesław
     damir daniil danil danilo danylo darko davor denys dmitri dmitriy dmitry dmytro dragan
     dragoslav dražen dušan eduard evgeny fedor filip fyodor gennadiy gennady georgi gleb grigory
     grzegorz henryk hristo hrvoje hryhorii igor ihor ilya ivica jacek jakub janez janusz jaroslav
     jarosław jerzy jiří jozef juraj jurij kamil kazimierz kiril kirill konstanty krasimir
     krzysztof lech leonid leoš leszek lubomír luděk lukáš lyubomir maciej maksim maksym marcin
     marek mariusz mateusz maxim mihail mikhail mikola mikuláš milan milo milorad miloš miloslav
     miro miroslav mirosław mladen momčilo mstislav mykhailo mykola nebojša nenad nikola nikolai
     nikolay oldřich oleg oleh oleksandr oleksii oleksiy ondřej ostap pavel pavlo pavol petar petr
     petro piotr plamen predrag przemysław radek radko radomir radoslav radosław ratko rostyslav
     rumen ruslan ryszard semyon sergei sergey sergii serhii serhiy slaven sławomir slobodan
     stanislav stanisław stepan stjepan stoyan svyatoslav szymon tadeusz taras tihomir timofey
     timur tomasz tomislav václav vadim vadym valentin valerii valeriy vasil vasily vasyl veselin
     viacheslav vít vitalii vitaliy vitaly vlad vladimír vladislav vladyslav vlastimil vojislav
     vojtěch volodymyr vsevolod vuk vyacheslav waldemar wiesław witold władysław włodzimierz
     wojciech yaroslav yegor yevgeny yevhen yuri yuriy yury zbigniew zbyněk zdeněk zdravko željko
     zlatko zoran zygmunt",
    // Baltic.
    "aigars ainars aivars algirdas andris andrius andrus antanas arnoldas artis arturas arvydas
     audrius dainius darius edgars egils gintautas gitanas guntis imants ints jaanus janis jonas
     jüri juris kęstutis krišjānis laurynas linas māris mart mihkel mindaugas normunds ojārs
     raimonds raivo ramūnas rimantas rolandas rytis saulius siim taavi tarmo toivo toomas uldis
     ülo valdas valdis vilis vytautas žygimantas",
    // Hungarian.
    "ákos andrás antal árpád attila balázs bálint béla bence csaba dezső endre ernő ferenc gábor
     gáspár gergely géza györgy gyula imre istván jános jenő józsef kálmán károly kristóf
     krisztián lajos lászló levente lőrinc márton máté mihály miklós nándor ödön rezső sándor
     szabolcs szilárd tamás tibor tivadar vilmos zoltán zsolt",
    // Romanian.
    "alexandru aurel călin cătălin ciprian corneliu cosmin costel cristi dacian dorin dragoș
     dumitru florin gheorghe grigore horia iancu ilie ioan ion ionel ionuț iulian iurie laurențiu
     liviu lucian marius mihai mircea mugur nicolae nicușor octavian ovidiu petre petru radu
     răzvan remus silviu sorin titu traian tudor valeriu varujan vasile viorel",
    // Greek.
    "achilleas alekos alexandros anastasios andonis antonis apostolos aristotelis athanasios
     charalambos christos costas dimitrios dimitris dionysios evangelos fotis georgios giannis
     giorgos grigoris haris ioannis iraklis kimon konstantine konstantinos kostas kostis kyriakos
     lefteris leonidas makarios makis menelaos michalis miltiadis nicos nikitas nikolaos nikos
     notis odysseas panagiotis panayiotis panos pantelis pavlos pericles petros prokopis socrates
     sotiris spyridon spyros stavros stelios takis tassos thanasis thanos themistoklis theodoros
     thodoris vangelis vasilis vassilis yanis yannis yiannis yiorgos",
    // Albanian.
    "agim agron albin altin arben ardian arian arsim artan bajram bashkim baton besnik bujar
     dritan edi enver fatmir fatos gazmend hashim ilir ismail jakup kreshnik luan lulzim muhamet
     naim nexhmedin ramiz ramush sali sokol visar xhevat ylli zef",
    // Turkish.
    "abdulkadir adem adnan ahmet alparslan atilla aydın bahadır barış bekir berat berk besir
     binali bülent burak cahit celal cem cemal cemil cengiz cevdet coşkun davut devlet doğan doğu
     ekmeleddin ekrem emin emre ercan erdal erdem erdinç erhan erkan erol ersin ertuğrul fahrettin
     fahri faik faruk fatih feridun ferit fethullah fikret fuat gökhan güven hakkı haldun halil
     haluk hamdi hasan hilmi hulusi hüseyin idris ilhami ilker kaan kadir kemal kenan kerem koray
     korkut lütfi mahir mehmet mert mesut metin mevlüt mithat muammer muharrem murat müslüm
     mustafa naci nazım necati necdet necmettin nevzat nihat numan nurettin oktay ömer onur orhan
     osman rahmi ramazan recep reşit rıza sadettin şahin sait salih sedat selahattin selçuk selim
     semih serdar serhat serkan sırrı şükrü süleyman taner tarık tayfun tayyip temel tolga tuğrul
     tuncay turgut uğur veysel yalçın yavuz yiğit yılmaz yusuf zafer zekeriya ziya",
    // Arabic.
    "abbas abdalla abdallah abdelaziz abdelfattah abdelhamid abdelilah abdelkader abdelkrim
     abdellatif abdelmadjid abdelmalek abdelrahman abderrahmane abdesselam abdul abdulaziz
     abdulbaset abdulhamid abdulkarim abdullah abdullatif abdulmalik abdulrahman abed adel adib
     ahmad ahmed akram ala ali amer amin amine ammar anas anis anwar aref ashraf assaad ayad ayman
     aymen ayoub aziz azmi bachir badr bahaa bakr bandar barham basel bashar bashir basim bassam
     bassel bilal boutros brahim burhan chakib charbel daoud dawood driss elias essam fadel fadi
     fahad fahd faisal fakhri farid faris farouk fathi fawzi faycal fayez fouad fuad gamal gebran
     ghaith ghanim ghassan ghazi habib hadi haidar haitham hakim hamad hamdan hamed hamid hamza
     hani haroun hashem hassan hassane hatem haytham hazem hicham hisham hosni houari husam
     hussain hussam hussein hussien ibrahim idriss imad issa issam iyad jaafar jabir jalal jamal
     jamil jassim jawad kamal kamel karam karim kassem khairy khaled khalid khalifa khalil khamis
     laith lakhdar lotfi maamoun mahathir mahdi mahmoud mahmud majed majid mansour marouane marwan
     mazen mehdi moaz moez mohamad mohamed mohammad mohammed mohsen moncef moqtada mostafa moulay
     mounir mourad moussa muammar muath mubarak muhammad muhannad munir muqrin muqtada murad musa
     mustapha muthanna nabih nabil nader nadhim naguib naif najib nasr nasser nawaf nawwaf nayef
     nazih nizar nouri nuri omar osama othman qais qasem qasim qusay rabah rached rachid raed
     rafic rafik rafiq rajab rakan ramadan ramez rami ramzan ramzi rashad rashed rashid riad riyad
     riyadh saad saadeddine sabri sadiq saeed safwan saif salah salem salim salman sameh samih
     samir saoud saud sayf shafiq shakib sofiane soufiane subhi suhail sulaiman suleiman taha
     tahar taher tahnoun talal talib tamer tamim tammam tarek tareq tariq tawfik tayeb thamer
     turki usama uthman wadie wael waleed walid wassim wissam yahia yahya yasser yassin yassine
     yazan yazid youcef younes yousef youssef yunus zaid zakaria zayed zeid ziad ziyad zuhair",
    // Persian.
    "abolfazl abolhassan alireza arash ardeshir asghar ataollah babak bahman bahram behnam behrouz
     behzad bijan bozorgmehr dariush daryush ebrahim esfandiar esmaeil esmail faramarz farhad
     farrokh farshad fereydoun gholam gholamali gholamhossein gholamreza habibollah hamidreza
     hooshang hormoz hossein houshang hushang iraj jafar jamshid javad kamran kaveh kazem keyvan
     khosrow kianoush kioumars kourosh mahmoudreza manouchehr masoud massoud mehran mehrdad
     mohammad-bagher mojtaba morteza naser nasrollah omid parviz payam pejman pouya rahim ramin
     reza rostam rouhollah ruhollah sadegh saeid shahram shahriar siamak siavash sohrab soroush
     touraj yadollah",
    // Afghan.
    "abdulhadi akhtar amrullah asadullah atiqullah enayatullah faizullah fazal gulbuddin
     hafizullah haibatullah hamdullah hanif hayatullah inamullah ismatullah karimullah khairullah
     khalilullah lutfullah mangal mirwais mohibullah najibullah nasrullah nematullah noorullah
     obaidullah rahmatollah rahmatullah rangin saifullah salahuddin samiullah sanaullah
     sebghatullah shafiullah shahabuddin sharafuddin sirajuddin taj waheedullah wahidullah
     zabihullah zalmay zia",
    // South Asian Muslim.
    "aamer aamir abdur abdus abid adeel aftab afzal ahsan aijaz aitzaz ajmal akbar altaf amanullah
     amjad anisul anisur ansar aqeel arif arshad asad asaduzzaman asfandyar ashfaq asif asim aslam
     atif atiqur aurangzeb ayaz ayub azam azhar azim azmat babar badruddin barkat basharat bilawal
     brahumdagh danial danish daniyal ejaz fahim fahmi faiz farooq farrukh fawad fazlur feroz
     firoz ghafoor ghulam habibur hafeez haider hamayun hamidul hammad haneef haroon hasanul
     humayun iftikhar ijaz ikhlaq ikram ilyas imdad imran imtiaz inam inayat inayatullah iqbal
     irfan irshad ishaq ishfaq izhar jahangir jalil jamaluddin javed jehangir junaid kashif
     khalilur khaliq khawaja khurram khushal liaqat liaquat mahfuz mahfuzur mahmudul maksudul
     malik manzoor maqbool masood masud matiur mazhar mehmood mirza moazzam mohiuddin mohsin moin
     motiur mubashir mudassar muhammadu mujahid mujib mujibur mukhtar muneeb murtaza musadik
     mushahid musharraf mushtaq mustafizur muzaffar nadeem naeem nafees najam naseer nasir
     nasiruddin naveed nawabzada nawaz niaz nisar nizamuddin noman nuruzzaman obaidul pervaiz
     pervez qaiser qamar qamruzzaman quader rafiqul raheel rahimullah rauf raza rehman rehmat riaz
     rizwan ruhul sabir sadaqat safdar saifur sajid sajjad saleem samiul sardar sarfaraz sarfraz
     sartaj sarwar sattar shabbir shafi shafiqul shahbaz shahid shahrukh shahzaib shakeel shakil
     sharif shaukat shehbaz sheryar shoaib siddique siraj sirajul sohail suleman tahir tajuddin
     talha tanvir tanweer tanzim taufiq tauqir tayyab tofail touqeer umar umer usman waheed wajid
     wajihuddin waqar waqas wasim wazir yasir yawar younis yousaf zaffar zaheer zahid zahir zaka
     zakir zeeshan ziaur zubair zulfikar zulfiqar",
    // Hindi and other Indian.
    "aakash abhay abhijit abhinav abhishek aditya ajay ajit akash akhilesh akshay alok amar
     amarinder amartya amit amitabh amitav amol anand anant anil aniruddha anirudh ankit ankur
     anoop anurag arjun arnab arun arup arvind ashish ashok ashutosh ashwin atal atul avinash
     balakrishna balasubramanian baldev balwant bhagat bhagwant bhaskar bhupesh bhupinder biju
     bikram bimal bipin birendra biswajit brajesh brij chandrababu chandrashekhar chetan
     chidambaram chirag debashish deepak deepankar deepender dev devendra dhananjay dharam
     dharmendra dhirendra digvijaya dilip dinesh dushyant gajendra ganesh gaurav gautam gian
     girish gopal gopalkrishna govind gulab gurcharan gyan hardik hari harish harsh harsha
     harshvardhan hemant himanshu hitesh ishaan ishwar jagadish jagan jagdeep jagdish jairam
     jawaharlal jayant jayesh jeetendra jitendra jitin jyotiraditya kabir kailash kanhaiya kapil
     karan karthik kartik kaushik ketan kiren kishor kishore krishna krishnan kumar kunal lakshman
     lalit lalu laxman madan madhav madhukar madhusudan mahadev mahendra mahesh mallikarjun manish
     manmohan manohar manoj manvendra mayank milind mithun mohan mohandas mohanlal mohit motilal
     mukesh mukul mulayam murali muralidhar murlidhar nagendra nageswara nandan narasimha narayan
     narayanan narendra naresh naveen navin neeraj nikhil nilesh niranjan nirav nitin nitish
     omprakash padmanabha pankaj parag parth partha parvesh pawan piyush prabhakar prabhat pradeep
     pradip prafulla prahlad prakash pramod pranab pranav prasad prasant prashant pratap pratik
     praveen pravin premchand prithvi prithviraj purushottam rabindra rabindranath raghav raghu
     raghunath raghuram rahul rajan rajat rajeev rajendra rajesh rajiv rajkumar rajnath rakesh
     ramachandra raman ramesh ramnath ranbir randeep randhir ranil ranjan ranjit ratan ravi
     ravindra ravish rishi ritesh ritwik rohan rohit romesh rupesh sachin sagar sameer sandeep
     sanjay sanjeev sanjiv sanjoy sarbananda sarvepalli satish satyajit satyendra saurabh saurav
     selvam senthil shailendra shailesh shankar shantanu sharad shashank shekhar shirish shivraj
     shivshankar shridhar shrikant shyam siddaramaiah siddharth soumitra sourav srinivas
     srinivasan sriram subhas subhash subrahmanyam subramaniam subramanian subrata sudhakar sudhir
     sudip sujoy sukhdev sunil suraj surendra suresh sushant sushil swaminathan swapan tarun
     tathagata tejashwi tejasvi tushar uday uddhav udit umesh utpal uttam vaibhav varun vasant
     vasudev venkaiah venkat venkatesh venkatraman vibhav vidyasagar vijay vikas vikram vinay
     vinod vipin viraj virat virendra vishal vishnu vishwanath vishwas vivek yash yashwant
     yogendra yogesh",
    // Nepali and Sinhala.
    "anura anurakumara asanga balendra bandula bhanubhakta bidur binod bishwa bishweshwar bishwo
     chamal champika chandima dayan dayasiri dipendra dullas gotabaya gyanendra harin harshana
     jagath jhala jhalanath keheliya khil kumara lasantha mahanta mahela mahinda maithripala nalin
     nalinda namal patali prachanda pushkar rabi ramchandra ranasinghe ranjith rauff rishikesh
     rohana rohitha sajith sanath sarath shavendra susil tilak udaya upendra upul vasudeva vijitha
     wasantha wijeyadasa wimal wimalaweera yubaraj",
    // Tamil and Sinhala.
    "anbazhagan annamalai arumugam asokan dhinakaran edappadi elangovan jegan kamaraj kandasamy
     kannan karunanidhi muthu muthuvel natarajan nedumaran palaniswami palanivel panneerselvam
     periyasamy perumal ponnambalam rajaratnam rajinikanth ramasamy samy saravanan selvaraj
     senthilbalaji shanmugam sivakumar sivanesathurai sundar sundaram velu velupillai vignesh
     vigneswaran",
    // Malay and Indonesian.
    "adli agung agus airlangga akil amiruddin amirudin anies ardi ariffin arifin asyraf awang
     azalan azmin azwan bahlil bambang basuki boediono budiman dadang darwis dedi didik djoko dodi
     eko erick fadhil fadli faizal ferdy ganjar gatot gibran hairul hamzah hendra heru
     hishammuddin husni iskandar iwan jamaludin johari joko jusuf kamaruddin khairuddin khairul
     kurniawan luhut mahfud megat moeldoko mohd muhaimin muhyiddin mukhriz mustapa nadiem nazri
     nuryanto pandu prabowo purnomo rafizi rahmad rahmat rais ramlan razak razali ridwan rizal
     rizieq rosli rudi rusdi saifuddin samsuri sandiaga shahidan shahrir slamet sudirman sugeng
     suharso suharto sukarno supriyadi sutopo sutrisno syafruddin syahrul syamsul taufik teuku
     tito tjahjo untung wahid wawan widodo wiranto yaacob yasonna yudi zainal zaini zainuddin
     zambry zulhasan zulkifli",
    // Filipino.
    "apolinario arnel arnulfo benhur benigno bongbong crisanto delfin diosdado edgardo efren
     feliciano gringo herminio isko jejomar juanito koko lito manny narciso panfilo prospero
     rodante romulo ruffy vitaliano",
    // Thai and mainland.
    "abhisit anutin apirat arkhom banharn chaiwat chaturon chavalit chuan chuwit narongchai
     nattawut natthawut panitan pichai pichit pornpetch prasert prawit prayut prayuth somchai
     somkid songkran srettha suchart surapong surayud suthep teerapat thaksin thanathorn veerachai
     wichai wissanu worawut",
    // Vietnamese.
    "cuong nghia phuc quang thang toan trong trung",
    // Japanese.
    "akihiko akihito akio akira atsushi daisuke eiichi eiji eisuke fumihiko fumio goro hajime
     haruki hayao hideaki hidehiko hideki hideo hidetoshi hirofumi hirohito hirokazu hiroki
     hiroshi hiroyuki hisashi ichiro ichita isamu isao isoroku itsunori jiro junichi junichiro
     kaito katsuhiko katsunobu katsutoshi katsuya kazuhiko kazuhiro kazuo kazuya keiichi keiji
     keisuke keizo kenichi kenichiro kenji kenta kentaro kenzaburo kenzo kiichi kiyoshi kohei
     koichi koichiro koji kosuke kunio mamoru masaaki masaharu masahiko masahiro masaki masanori
     masao masaru masashi masato masatoshi masayoshi masayuki michio minoru mitsuo morihiro
     naohiro naoki naoto noboru nobuaki nobuhiko nobuo nobuyuki noriaki norihiro osamu ryosuke
     ryota ryuichi ryutaro saburo sadao satoru satoshi seiichi seiji shigeki shigeo shigeru
     shinichi shinichiro shinji shinjiro shintaro shinzo shiro shizuo shohei shoichi shotaro
     shuichi shunichi shunsuke susumu tadao tadashi taiki takaaki takahiro takao takashi takayuki
     takeo takeru takeshi takumi taro tatsuo tatsuya teruo tetsuo tetsuro tetsuya tomohiro toru
     toshihiko toshihiro toshiki toshimitsu toshio toshiro toshiyuki tsuneo tsutomu tsuyoshi
     yasuhiro yasukazu yasuo yasushi yasutoshi yohei yoichi yoji yoshiaki yoshihide yoshihiko
     yoshihiro yoshimasa yoshinobu yoshio yoshiro yoshitaka yosuke yuichi yuichiro yuji yukio
     yutaka yuzo zenko",
    // Korean.
    "byung-se chung-hee dae-jung doo-hwan il-sung jae-in jae-myung jong-il jong-un ki-moon
     moo-hyun myung-bak sang-hoon seung-min tae-yul young-sam",
    // Chinese.
    "guoqiang jianguo jianjun weiguo zhiqiang",
    // West African.
    "abayomi abdoulaye abdourahamane abdulsalami adamu adebayo adegboyega adekunle adewale adeyemi
     akinwumi akinwunmi alassane alhassan aliko aliou aliyu amadou assimi atiku audu babacar
     babagana babajide babatunde bakary bala bassirou bayo bello boubacar boukary bukar cheick
     cheikh chibuike chidi chidozie chike chinedu chinua chuka chukwudi chukwuemeka chukwuma
     cyprian danjuma daouda dapo dauda dele demba dino djibo djibril edet emeka faure femi festus
     gbenga godswill godwin goodluck ibikunle ibrahima idrissa ike ikechukwu isa ishaku issoufou
     jibril kabiru kanayo kayode kofi kojo kunle kwabena kwadwo kwaku kwame kwasi kwesi lamido
     lansana lateef mahamadou mahamane mamadou mamady mamman mohamadou muntari ndubuisi nnamdi
     nuhu nyesom obafemi obinna odumegwu okechukwu okezie olagunsoye olumide olusegun omoyele orji
     osita ousmane rabiu roch rotimi sadio sani segun sekou shehu souleymane soumaila tidjane
     tunji umaro umaru wale wole yakub yakubu yaw yaya yayale youssouf yusufu",
    // East African.
    "abdi abdikarim abdirahman abdirashid abdirizak abdisalam abdiweli abiy amanuel amare asrat
     berhanu birhanu boniface dawit debretsion demeke dereje desalegn eliud fikru gedion gedu
     getachew girma gizachew haile hailemariam hailu isaias jakaya jawar jomo kalonzo kamau kassim
     kimani kipchoge kipchumba kipkorir kiprono kipruto kizza koigi lemma mekonnen melaku meles
     mengistu mesfin mihretu mohamud mulatu musalia mutahi mutula mwai mwangi njoroge nuradin
     ochieng odhiambo oduor okoth omondi onyango opiyo otieno ouma owino paulos raila redwan riek
     rigathi salva seyoum sileshi sisay taban tadesse taye tekle temesgen tesfaye teshome tewodros
     tsadkan uhuru wafula wekesa wolde workneh yared yohannes yonas yoweri zelalem",
    // Southern African.
    "andile bheki bonginkosi dumisani emmerson enoch gwede hage hakainde jabu jabulani kgalema
     kgosientso lungelo lungisa malusi mandla mangosuthu mbhazima mbuyiseni mduduzi menzi mncedisi
     mogoeng mokgweetsi mosebenzi mosiuoa mthandeni mxolisi mzwandile mzwanele njabulo nkosana
     nkosinathi ntuthuko panyaza phumlani sabelo samora senzo sibusiso sicelo sifiso simba siphiwe
     siphiwo sipho siyabonga siyabulela sizwe solly songezo thabang thabo thamsanqa themba
     thembinkosi thulani vusi xolani zakhele zenzele zizi zolile zweli zwelinzima zwelithini",
    // Central African.
    "augustin célestin corneille dieudonné évariste faustin fulgence juvénal moïse théoneste",
    // Armenian, Georgian, Azeri, Central Asian.
    "abay abulfaz adilbek akaki akhmetzhan alikhan alimzhan almazbek aram ararat archil armen
     artak ashot askar asylbek avtandil azamat badri bakhtiyar bakytzhan baurzhan berdibek berik
     besik bidzina bolat daniyar daulet davit elchin elmar elnur emomali erlan gagik garegin garik
     gela gevorg giorgi givi gocha grigol grigor gurbanguly hakob harutyun hayk heydar hovhannes
     hovik huseyn ilgar iosif irakli jaba jeyhun kairat kakha kakhaber kanat karapet kassym
     kassym-jomart koba kubatbek kurmanbek lado lasha levan levon mammad mamuka merab mher mikayel
     mikheil narek nikol nikoloz novruz nurlan nurlanbek nursultan oljas omurbek oraz otabek otar
     paata polad rakhat ramil razmik revaz rovshan rustam sadyr saparmurat sargis sarkis serik
     serzh shalva shavkat sherali shota sirojiddin sooronbay suren talgat tatul temir temirlan
     temur tengiz tigran tofig tokhtar tornike ulan ulugbek vagif vahagn vahan vahe vakhtang vano
     vardan vazgen vigen vugar yashar yerbol yerlan yermek yerzhan zafar zareh zaven zaza zhantoro
     zhenish zurab zviad",
    // Hebrew.
    "aharon amichai amnon aryeh avi avigdor avner avraham baruch bezalel binyamin boaz chaim dov
     ehud eitan elazar eliezer eliyahu ephraim erez ezer gadi gilad haim herzl itamar itzhak meir
     menachem mordechai moshe naftali natan nissim oded ofer ohad ophir oren reuven ronen shabtai
     shaul shimon shlomo shmuel teddy tomer tzachi tzahi uri uzi yaakov yair yariv yaron yehezkel
     yehiel yehuda yigal yisrael yitzhak yoav yochanan yoel yohanan yonatan yoram yosef yossi
     zalman zeev zvi",
    // Celtic.
    "aled alun aneurin cathal ciarán colm conall conleth cormac daithí diarmuid donal donnacha
     eamon emyr eoghan eoin fearghal fergal finian fintan geraint gerry gwilym huw iestyn ieuan
     lorcan máirtín mícheál naoise niall oisín owain pádraig peadar pearse proinsias rhodri rhun
     ruairí seamus tadhg turlough",
    // Pacific.
    "apisai biman feleti inoke laisenia lopeti manasseh meltek paias patteson sakeasi semisi
     siaosi sione sitiveni tamati taneti teburoro tevita tuilaepa viliame voreqe waisea wiremu",
    // Others.
    "andre joren rudy teodor",
];
