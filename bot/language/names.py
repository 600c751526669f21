"""Given names, agencies and heads of job titles: what tells "Priya emailed" from "Stripe emailed", and a role from a verb.

The lists are open: a name that is missing costs sureness, never an error. All entries are lower case.
"""

from __future__ import annotations

GIVEN: frozenset[str] = frozenset(
    """
    aaliyah aaron abbie abby abdul abdullah abigail abraham ada adam adaeze adebayo adele adil aditi aditya adrian adriana
    agata agnes agnieszka ahmad ahmed aidan aileen aimee aisha aisling ajay akira alan alana alasdair alastair albert
    alejandra alejandro aleksandra alessandra alessandro alex alexa alexander alexandra alexis alfie alfred ali alice alicia
    alina alisha alison alistair allan allison alma alonso alyssa amanda amara amber amelia amina amir amit amrit amy ana
    anastasia anders andre andrea andreas andrei andrew andrzej andy angel angela angelica angie angus anika anil anita
    anjali ann anna annabel anne annette annie annika anthony antoine anton antonia antonio anya aoife april arash archie
    ariana arjun armando arnaud arthur arturo aryan asha ashley ashok astrid ayesha aylin ayo azra barbara barry bartosz
    beatrice beatriz becca becky belinda ben benedict benjamin bernadette bernard bernie beth bethan bethany betty beverley
    beverly bianca bilal bill billy bjorn blessing bob bobby bogdan brad bradley brandon breda brenda brendan bret brian
    bridget bronwen bruce bruno bryan caitlin callum calvin cameron camila camille candice cara carina carl carla carlos
    carly carmel carmen carol carole carolina caroline carolyn carrie caspar cat catalina caterina cath catherine cathy
    catriona cecilia celia celine cem chantal charles charlene charlie charlotte chelsea chen cheryl chiara chidi chioma
    chloe chris chrissie christa christian christie christina christine christoph christopher ciara cillian cindy claire
    clara clare clarissa claudia claudio clive cody colette colin colm conor connor constance cora corinne courtney craig
    cristina curtis cynthia daan dai daisy damian damien dan dana daniel daniela danielle danny daphne darren dave david
    davina dawn dean deanna debbie deborah declan deepa deepak deirdre delia delroy denise dennis derek dermot desmond
    devon diana diane diego dilip dimitri dina dinesh dmitri dominic dominik don donald donna doreen doris dorota dorothy
    doug douglas duncan dylan eamon ed eddie edgar edith eduardo edward edwina edyta eileen elaine eleanor elena eleni elias
    elif elijah elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott elsa elsie emeka emil emilia emilie
    emily emma emmanuel enrique eric erica erik erika erin ernest esme esperanza esther ethan etienne eugene eva evan eve
    evelyn ewa ewan ezra fabian fabio farah farid fatima fatma fay faye federico felicity felipe felix femi fergus fernanda
    fernando ffion fiona florence florian folake fran frances francesca francis francisco francois frank franz fraser fred
    freddie frederik freya funmi gabriel gabriela gabrielle gail gareth gary gavin gemma gene geoff geoffrey george georgia
    georgie georgina gerald geraldine gerard gerry giada gianni gill gillian gina giorgio giovanni giulia giuseppe gladys
    glen glenda glenn gloria goran gordon grace graeme graham grainne grant greg gregor gregory greta grzegorz guillaume
    gunther gurpreet gustavo guy gwen hadiza haley hamish hamza hana hanna hannah hannes hans harold harpreet harriet harry
    haruka haruto harvey hassan hayley hazel heather hector heidi helen helena helene helga henrik henry hilary hilda hiro
    hiroshi holly howard hugh hugo hussain hussein ian ibrahim ida ifeoma ikram imogen imran ines inga ingrid ioana irene
    irina iris isaac isabel isabella isabelle isha ishaan isla ivan ivana ivy izabela jack jackie jackson jaclyn jacob
    jacqueline jacqui jade jaime jake jakub jamal james jamie jan jana jane janet janice janine jannik jared jarek jasmine
    jason jasper javier jay jayne jean jeanette jeff jeffrey jelena jemma jen jenna jennifer jenny jens jeremy jerome jerry
    jess jesse jessica jesus jill jim jimmy jing jo joan joana joanna joanne joao joaquin jodie joe joel johan johanna
    johannes john johnny jolanta jon jonas jonathan jonny jordan jorge jose joseph josephine josh joshua joy joyce juan juana
    judith judy julia julian juliana julie juliet juliette julio jun june jurgen justin justyna kai kamal kamila karen karim
    karin karina karl karolina kasia kate katarina katarzyna katerina kath katherine kathleen kathryn kathy katie katja
    katrin
    katrina kay kayla kayleigh keiko keira keith kelechi kelly kelvin ken kendra kenji kenneth kenny kerry kevin khadija
    khalid kieran kim kimberly kinga kiran kirsten kirsty klaus kofi krishna kristen kristian kristin kristina kristof
    krystyna krzysztof kuba kumar kwame kyle lara larry lars latoya laura lauren laurence laurent lawrence layla lea leah
    leanne lee leigh leila lena lenka leo leon leonard leonie leroy lesley leslie leticia levi lewis li liam lidia lillian
    lily lina linda lindsay lindsey lisa lise liz lizzie lloyd logan lois lola lorenzo loretta lorna lorraine lou louis
    louisa louise luc luca lucas lucia lucie lucinda lucy luigi luis luisa lukas lukasz luke lydia lyn lynda lynette lynn
    lynne lynsey maciej maddie madeleine madison mads magda magdalena mahmoud mai mairead malcolm malgorzata malik mandy
    manuel manuela marc marcel marcia marcin marco marcus marek margaret margarita margot maria mariam mariana marianne marie
    mariam marina mario marion marisa marisol marissa marius marjorie mark marko markus marlene marta martha martin martina
    martyn mary maryam mateo mateusz mathew mathilde matilda matt matteo matthew matthias matthieu maud maura maureen
    maurice mauro maxine maya meera meg megan mehdi mehmet mei meghan mel melanie melissa mercy meredith mia michael michaela
    michal michel michele michelle mick miguel mihai mika mike mikhail mila milan milena millie min mina miranda miriam
    mitchell mo moira mohamed mohammad mohammed moira mollie molly monica monika morag morgan moritz morten muhammad muriel
    murray musa mustafa myra nadia nadine nadja naomi natalia natalie natasha nathalie nathan neha neil nell nelson neville
    ngozi nia niall niamh nicholas nick nicky nico nicola nicolas nicole nigel nik nikhil nikita nikki niklas nikolai nils
    nina nisha nkechi noah noel noelle noor nora noreen norma norman nuala nuno nuria obinna octavia odette olga oliver
    olivia
    ollie olu oluwaseun omar onyeka orla oscar osman otto owen pablo padraig paige pam pamela paola paolo parveen pascal pat
    patel patience patrice patricia patrick patrik patrycja paul paula pauline paulo pavel pawel pedro peggy penelope penny
    per pete peter petra phil philip philippa philippe phillip phoebe pia pierre pieter piotr piers pippa pooja prakash
    precious priscilla priti priya priyanka przemek quentin rachael rachel radek rafael rafal raj rajesh rajiv ralf ralph
    ramesh ramon ramona randy rani raquel rashid raul ravi ray raymond rebecca rebekah reece reena reggie reinhard rene
    renata
    renee reza rhiannon rhona rhys ricardo richard richie rick ricky rita rob robbie robert roberta roberto robin robyn
    rochelle rod rodney rodrigo roger rohan roisin roland roman romy ron ronald ronan ronnie rory rosa rosalind rosanna
    rosemary rosie ross rowan roxanne roy roza ruben ruby rupert russell ruth ryan saba sabine sabrina sadia saeed saima sal
    salim sally salma sam samantha samir samira samuel sana sandeep sandra sandy sanjay sanna sara sarah saskia sasha
    sayed scott sean seb sebastian selin selina serena sergio seth shahid shane shannon sharon shaun shauna shawn sheena
    sheila shelley sheryl shirley shreya shruti siddharth sigrid silke silvia simon simone sinead siobhan sofia sofie sonia
    sonja sophia sophie soren stacey stan stanislav stefan stefania stefano steffi stella steph stephanie stephen steve
    steven stewart stuart sue sunil suresh surya susan susana susanna susanne susie suzanne suzy sven svetlana sylvia tadeusz
    talia tamara tamsin tania tanya tara tariq tasha tatiana taylor ted temi terence teresa terri terry tess tessa thabo
    thandi thea theo theresa thomas tiago tilly tim timothy tina tobias toby todd tom tomas tomasz tommy toni tony tracey
    tracy travis trevor tricia trisha troy tunde tyler ulrich ulrike una ursula usha usman uwe valentina valeria valerie
    vanessa vera verity vernon veronica vicki vicky victor victoria vijay vikram viktor vince vincent violet virginia vivian
    vivien
    viviane vlad vladimir waleed walter wanda warren wayne wei wendy werner wesley wilfred wilhelm will william wojciech
    wolfgang xavier xin yan yana yara yasmin yasmine ye yolanda yosef youssef yuki yuko yusuf yvette yvonne zac zach zachary
    zahra zainab zara zeynep zhang zoe zofia zoltan zsofia zuzanna marieke tash imani wendell franco bea gaz ros priti mel
    chi anneke
    bex dougie ife kemi sade tolu yemi obi nneka zainab farhan haroon imtiaz nabeela rukhsana gurdeep harjit jaspreet
    manjit sukhdeep amandeep lakshmi venkat karthik meenakshi ananya xiaoming ming fang hui ling nguyen linh thanh minh
    soo hye kwabena akosua ama yaw abena adwoa siti nurul budi dewi ketut somchai maja oskar viktoria yulia oksana
    abena adaora adeola adesola adunni afia afsana ahmet aiden ailsa aine aino akash akeem aled aleksander alessia alf
    aliyah allegra alyson amelie amara ambrose anabel anand anant aneesa aneta angharad anika anisha anjali
    anneke annemarie anouk antje anushka aparna ardal arif arnold arvind asif aswathi atif august auntie avril ayodele
    ayomide babajide babatunde badrul barney bart basil bas bea bello benita berit bernadett bhavna bibi birgit bjoern
    blanca bola boris bram branwen brenna bridie britta bronagh bronte bryony buchi caelan calum camilla caoimhe carlo
    carolyne carson caterina catrin cerys chanel chantelle charmaine chay chelsie chidera chinedu chinwe chris christel
    ciaran cillian clancy claud clem clemence clementine coleen comfort conall cordelia cormac cosmin cressida cyril
    dagmar dalia damilola danilo danuta daria darius darko darlene darragh dave dawid deb debs deirdra delphine demi
    denzel
    des dev devika dhruv dilys dina dirk dolores donal donovan dot duc dympna ebere ebony eddy edmund edna edward efe
    ejike ekaterina elke elodie eloise elspeth emeka emer emine emre engin enid ercan erwin esi estelle eszter etta
    eunice
    euan evgeny ezinne faisal fatoumata fawn felicia ferdinand fiachra fidelma finbar finlay finn fintan fitz flo flora
    floris folasade fraya frida frieda fritz gabor gabe gareth gaurav gauri genevieve gerda gerhard gerrit gert gideon
    gift gilbert
    gina girish giuliana godfrey godwin gosia gretchen griet gudrun gunnar gwyneth hafsa hakan hal halima hamid hardeep
    haris harsh harshita hattie haydn heike heinz helga henk herbert hermann hetty hevin hilal hillary hollie honor hope
    horst
    humphrey ibby ieuan ilaria ilse imelda immanuel imran indira ines inge ingeborg innes iqra irfan isobel isolde ivana
    iwona izzy jaap jacinta jacek jakob jamila janek janina jasleen jaswinder jaya jeannie jed jelle jemima jeroen
    jethro jitka
    joanie jocelyn joep johana jolene jools joost joris joss jovana juana judit jude judi juliane jurgen jyoti kaja
    kalpana karan karel karolin karsten kasper katarzyna kath katinka kavita kavya kaya kaz keeley keir keira kenia kev
    kez kieron kim
    kirsti kiara koen kofi kojo kristof kunal kwaku kwasi kye lachlan laila lakshmi lance lara latifa lasse leanna leela
    lennart lenny leona leopold lewin lexi lieke lindani linus lisbeth liv lorcan loren lotte lottie luana lubna ludmila
    ludwig
    luuk mabel madhavi maeve magnus maia maik mairi maisie malin manish manoj manon mara marc mariella marilyn marit
    marjan marleen marlon marnie mary-ann masood maud mavis maxim mayowa mayur meabh mehwish meike menno merle merlin
    mervyn mhairi
    miah mikael mikolaj milo miloš mireille mirjam misha mitch mitzi mohan mohini mona montse mukesh munira myfanwy
    myles myrtle nabila nadeem naima najma nanette nanda napat naresh nasreen nathaniel naveed naveen ned neel neelam
    nerys nestor ngoc
    nicki nienke nikola nilesh nimra nisar nita nitin noreen nova nuala nura oana obi odhran ola olamide olaf ole oliwia
    oonagh orlaith osagie osayi ottilie ozan pankaj parminder patsy paulette pearl perry persis pete petronella petra
    pauric piers
    pilar poppy prashant preeti primrose prudence puja qasim queenie rachana radhika rafe raheem rahul raina ralph
    ramona ramya ranjit rasheed rasmus rea reggie reinier remi reshma reuben rhian rhoda ria rianne ricarda rik rina
    ritu roberta
    roger rohini ronny roos rosaleen rosamund rosalie roseanna rosalyn ruaridh rudi rufus rune rutger ruud sabrina
    sachin sadie safiya saira salome samia sander sanjana saoirse saqib sara-jane saurabh seamus seamas sejal selma
    senga senthil seren
    shabana shabnam shamim shania sharmila shashi sherry shirin shona shubham siân sibel sibusiso sienna sietske simran
    sindhu sita siyabonga sizwe sjoerd soham solomon sonal soraya souleymane stacy staszek stelios steph stig stina
    stijn sue-ann
    suki sumaira suman sunita suraj sushma suzie sven swati sybil tabitha tadhg tahir tamika tamsyn tanisha tariro
    tasneem tatjana tayo teddy temitope tendai tess thelma thijs thorsten tierney tilda timur tina titus tobi tobiah
    tomislav torsten
    trish trixie trudy trystan tuan tunji ugo ulf umar una uche uchenna uzma vaishali valentin varun veena veerle
    venkatesh verena verna vesna vidya vikas vik viv vilma vinay vinod vishal vivek volker wayan wassim wiebke wiktor
    wiktoria wilf willem
    wilma wim winifred winnie wojtek wouter yaa yannick yasemin yasir yash yetunde yousuf yvan zaheer zak zandile zara
    zeb zelda zina zoltan zubair zuleika mandeep tasha denise jordan
    baz caz kaz shaz daz loz moz
    taras bohdan svitlana rosario ximena guadalupe ruairi cathal sorcha iolo carys sion gwenllian
    achieng adaobi ainhoa akua amahle amaka analyn andile andriy anh annelie aoibheann apolline arnel atieno ayanda ayse
    baris bashir basia bayani bazza bengt bev bhavesh birgitta bojan bongani bongbong bozena bukola burak busra camillo
    camilo caro cedella chipo chirag christos chukwuemeka clodagh consuelo corazon daithi dalisay danylo dario darnell
    dazza deepika dejan deshawn despina diarmuid didier dimakatso dimitris divya donncha dragan dusan eamonn ebuka efua
    eilidh eimear eleri elifnur eluned enzo eoghan esra fabiana fabrizio fadime farai femke fergal fionn fionnuala
    funke gazza gbenga geert gethin giacomo gianluca giorgos grazyna gunilla halina halyna hanneke hardik harish hatice
    heledd hemant hieu hlengiwe hoa huong hyacinth hynek idris iestyn ifeanyi ihor ikenna iker ineke inmaculada ioannis iona
    iryna ishbel jadwiga jaroslav jayesh jejomar jerico jermaine jhun jide jignesh jirka joaquim jomar jonno jono jorgen
    josette jovelyn juliano kadeem kagiso kamau karabo kareem karlijn katka katlego keisha kerem kerstin ketan khanh kipchoge
    kitty kostas kubra kunle kweku lalita lanre larysa latisha leandro lerato ligaya lindiwe liudmyla ljubica llinos lourdes
    luciana luka lyudmila maaike maciek mags mahesh marcelo mared maricel marites marloes marva massimo mats
    mattie meinir menna merve michela mieczyslaw milly minnie montserrat monty morven moyo mpho muireann murat
    mwangi mykola nadiia nancy nandi natalka nellie nenad nerea netta nev niels nikos njeri nokuthula nomsa oisin oleh
    oleksandr olena olumide olwen omari onur ornella ostap otieno palesa panagiotis parul pavla petro phuong poonam pradeep
    pranav quang radka rafaela raffaele rajni rakesh ravindra refilwe regina rekha remedios rhodri rocio rodel rohit
    rosalinda rosaria rotimi rowena rutendo salvatore sameer sanja sanne sapna segun selim serhiy serkan shalini shanelle
    shanice shazza shilpa shiv shweta sian simona sioned sipho siphokazi smita sneha snezana sonya stavros stepan
    struan stu sudhir sukhi sumit susannah sylvie tarun tatenda tegan tejas tetiana thanasis themba thiago thuy tijs tolga
    tomek tomos torbjorn trang trev trudi tugba tumelo tyrone ulla umesh unai vaclav vasiliki vasyl vineet vira vitoria
    volkan volodymyr vusi wale wambui wanjiru wieslaw winston xuan yiannis yogesh yuliia yuriy zanele zbigniew zdenek zdenka
    zeke zlata zodwa zoran zoryana zosia zuzana
    """.split()
)
"""Given names that people who sign or phone may have."""

AMBIGUOUS: frozenset[str] = frozenset(
    "kitty mats mags regina iona lourdes monty funke winston tegan vira "
    "will may grant mark bill rose hope dean frank art guy jack pat sue rob don june april "
    "angel joy grace mercy patience precious blessing max per ye min jan ed mo sal li sandy dawn faith ray "
    "gene chase "
    "violet iris ruby amber ivy holly jade daisy summer heather olive lee kay jay miles carol eve penny will "
    "drew wade "
    "norman stewart comfort gift august hope hal pearl poppy prudence nova kim perry merlin "
    "harsh solomon tierney obi dot des bart bea flora auntie sunny honor jude rune".split()
)
"""Names that are also words: in lower case they need more than themselves to count as a person."""

AGENCIES: frozenset[str] = frozenset(
    """
    adecco|hays|reed|randstad|manpower|michael page|page personnel|robert half|robert walters|kelly services|blue arrow
    |pertemps|office angels|brook street|harnham|hudson|staffline|gi group|morgan hunt|sellick partnership|badenoch + clark
    |badenoch and clark|badenoch & clark|sthree|huntress|cpl|morson|matchtech|nigel frank|jobandtalent|indeed flex|tempworks
    |aerotek|insight global|teksystems|korn ferry|spencer stuart|egon zehnder|heidrick & struggles|odgers berndtson|experis
    |computer futures|spring professional|academics|tes supply|best personnel|coople|temporis|synergie|proman|the best connection
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
"""Staffing and recruitment firms: where one of these tells the person, it is not the employer."""

AGENCY_TAIL: frozenset[str] = frozenset(
    "recruitment recruiting recruiters staffing resourcing personnel search associates headhunters "
    "placements temps locums uitzend uitzendbureau zeitarbeit "
    "talentsearch selection".split()
)
"""Last words of a firm's name that make it an agency ("Larkfield Recruitment")."""

ROLE_HEADS: frozenset[str] = frozenset(
    """
    accountant actuary adjuster administrator admin advisor adviser advocate agent aide ambassador analyst animator
    apprentice bellhop bosun concierge doorman governess handyman masseur masseuse repetiteur seamstress stenographer tiler
    architect artist assessor assistant associate attendant attorney auditor bartender barista bookkeeper broker builder
    buyer
    caregiver caretaker carer carpenter caseworker cashier chef chemist clerk cleaner clinician coach colleague commissioner
    conductor consultant controller conveyancer cook coordinator co-ordinator copywriter counsel counsellor counselor courier
    curator decorator dentist designer detective developer dietitian director dispatcher doctor draughtsman driver economist
    editor electrician engineer estimator examiner executive facilitator fitter firefighter foreman forester florist
    fundraiser
    gardener geologist graduate groomer groundskeeper guard guide hairdresser handler head host hostess housekeeper hygienist
    illustrator inspector installer instructor intern interpreter investigator janitor joiner journalist keyworker labourer
    laborer landscaper lawyer lead lecturer librarian lifeguard loader machinist maker manager marketer mechanic mediator
    merchandiser midwife miner model nanny nurse nurseryman officer operative operator optician optometrist organiser
    organizer
    packer painter paralegal paramedic partner pharmacist phlebotomist photographer physio physiotherapist picker pilot
    planner plasterer plumber porter postman practitioner principal processor producer professor programmer promoter
    psychologist
    qa receptionist recruiter registrar reporter representative rep researcher retoucher sailor salesperson scheduler
    scientist
    secretary seller server solicitor specialist stacker statistician steward stewardess stocker strategist supervisor
    surgeon
    surveyor tailor teacher technician technologist teller tester therapist toolmaker trader trainee trainer translator
    treasurer tutor underwriter usher vet waiter waitress warden welder worker writer zookeeper hca tutor
    baker leader cataloguer campaigner brewer surveyor conservator archivist cabinetmaker roofer upholsterer dispatcher
    reviewer moderator handler ambassador keeper hand captain mate butcher fishmonger jeweller valeter groom trainee
    readership lectureship fellowship professorship studentship keyholder physio hgv organist bricklayer plater fabricator
    scaffolder pa ta sdr bdr dba sre swe devops postdoc fellow lecturership internship apprenticeship traineeship
    placement scheme
    """.split()
)
"""Last words of job titles."""

EMPLOYERS: frozenset[str] = frozenset(
    """
    claire's|christie's|sotheby's|levi's|macy's|lowe's|moody's|denny's|harvey's|under armour|on running
    |tesco|asda|aldi|lidl|sainsburys|sainsbury's|morrisons|waitrose|amazon|google|meta|facebook|apple|microsoft|netflix
    |spotify|stripe|monzo|revolut|wise|starling|deloitte|kpmg|pwc|ey|accenture|capgemini|ibm|oracle|sap|siemens|bosch|bmw
    |volkswagen|costa|starbucks|pret|greggs|nandos|nando's|mcdonalds|mcdonald's|kfc|subway|wetherspoons|ikea|argos|boots
    |superdrug|next|primark|zara|h&m|uniqlo|jd|jd sports|currys|b&q|screwfix|wickes|dpd|dhl|ups|fedex|hermes|evri|yodel
    |royal mail|nhs|bbc|itv|sky|bt|vodafone|o2|ee|hsbc|barclays|lloyds|natwest|santander|nationwide|aviva|axa|allianz|zurich
    |unilever|gsk|pfizer|astrazeneca|rolls royce|bae|airbus|boeing|ryanair|easyjet|british airways|walmart|target|costco
    |kroger|walgreens|cvs|home depot|chipotle|uber|lyft|deliveroo|just eat|doordash|airbnb|booking|booking.com|shopify
    |atlassian|canva|datadog|github|gitlab|nvidia|intel|amd|tesla|ocado|asos|boohoo|bupa|serco|g4s|capita|sodexo|compass
    |mitie|john lewis|m&s|marks and spencer|marks & spencer|co-op|coop|iceland|poundland|wilko|tk maxx|hollister|lush
    |waterstones|whsmith|wh smith|premier inn|travelodge|hilton|marriott|center parcs|disney|goldman|goldman sachs|jp morgan
    |jpmorgan|morgan stanley|oxfam|barnardos|barnardo's|mencap|scope|save the children|british red cross|red cross
    |national trust|english heritage|shelter|crisis|age uk|rspca|rnli|unicef|wwf|greenpeace|amnesty|teach first|tfl
    |network rail|northern|lner|gwr|stagecoach|arriva|first bus|national express|jet2|tui|virgin|virgin atlantic|qantas
    |emirates|lufthansa|klm|palantir|ubisoft|vinted|sega|nintendo|sony|samsung|huawei|lg|philips|criteo|salesforce|hubspot
    |zendesk|dropbox|pinterest|snap|tiktok|bytedance|reddit|discord|openai|anthropic|deepmind|snowflake|databricks|mongodb
    |elastic|cloudflare|okta|asana|miro|airtable|intercom|typeform|glovo|cabify|bolt|grab|gojek|foodora|hellofresh|hello fresh
    |gousto|gymshark|allsaints|matalan|new look|river island|topshop|urban outfitters|pull and bear|bershka|mango|decathlon
    |sports direct|footlocker|foot locker|size?|schuh|clarks|dunelm|wren|wren kitchens|dfs|harveys|halfords|kwik fit
    |homebase|b&m|home bargains|the range|the works|card factory|smyths|hamleys|lego|game|cex|gamestop|best buy|lowes
    |trader joe's|whole foods|dunkin|wendy's|taco bell|domino's|dominos|papa johns|pizza hut|pizza express|pizzaexpress
    |wagamama|five guys|tgi fridays|harvester|toby carvery|prezzo|zizzi|caffe nero|cafe nero|costa coffee|pret a manger|itsu
    |leon|gails|gail's|paul|tim hortons|wimpy|jollibee|pure gym|puregym|the gym group|david lloyd|virgin active|butlins
    |haven|hoseasons|odeon|vue|cineworld|everyman|merlin|alton towers|wincanton|culina|gxo|xpo|eddie stobart|maersk
    |db schenker|kuehne nagel|parcelforce|city sprint|stuart|gopuff|getir|gorillas|bluebird care|hc-one|four seasons
    |barchester|care uk|spire|nuffield|babylon|specsavers|vision express|lloyds pharmacy|well pharmacy|balfour beatty
    |skanska|laing o'rourke|kier|mace|arup|wsp|atkins|jacobs|aecom|mott macdonald|amey|costain|thales|leonardo|qinetiq|dyson
    |jaguar land rover|jlr|nissan|toyota|honda|ford|vauxhall|bentley|aston martin|mclaren|shell|bp|total|equinor|edf|eon
    |e.on|british gas|centrica|octopus|octopus energy|bulb|ovo|national grid|thames water|severn trent|southern water
    |anglian water|uber eats|lloyd's|rbs|tsb|halifax|virgin money|metro bank|first direct|amex|american express|visa
    |mastercard|paypal|square|checkout.com|transferwise|blackrock|schroders|fidelity|vanguard|citi|citibank|ubs
    |credit suisse|deutsche bank|bnp paribas|nomura|jane street|two sigma|citadel|bridgewater|linklaters|clifford chance
    |slaughter and may|freshfields|dla piper|talktalk|three|giffgaff|carrefour|auchan|mercadona|inditex|rewe|edeka|spar
    |migros|biedronka|allegro|novartis|roche|bayer|merck|sanofi|novo nordisk|johnson & johnson|l'oreal|loreal|nestle|danone
    |heineken|diageo|pepsico|coca-cola|coca cola|mars|mondelez|cadbury|p&g|procter & gamble|kellogg's|teleperformance
    |concentrix|sitel|atos|cgi|infosys|tcs|wipro|cognizant|thoughtworks|epam|bloomberg|mckinsey|bain|bcg|figma|notion|slack
    |twilio|klarna|zalando|telekom|n26|delivery hero|woolworths|coles
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
"""Firms that people name without a capital letter ("tesco rang me"). Only a help: any name is understood by its place."""

TOWNS: frozenset[str] = frozenset(
    """
    manila cebu doha dubai japan china malta valletta abuja lagos accra nairobi kampala harare lusaka cairo izmir istanbul
    ankara athens lisbon porto bogota medellin lima quito santiago hanoi saigon bangkok jakarta singapore tokyo osaka seoul
    taipei karachi lahore dhaka colombo kathmandu mumbai delhi pune chennai kolkata hyderabad bangalore bengaluru kochi
    riyadh jeddah muscat kuwait bahrain london manchester birmingham glasgow edinburgh cardiff belfast dublin leeds bradford
    wakefield huddersfield rotherham doncaster barnsley hull grimsby lincoln derby stoke walsall dudley coventry
    wolverhampton luton bedford slough reading swindon gloucester plymouth torquay truro swansea newport wrexham bangor
    dundee inverness stirling paisley perth derry newry sligo galway limerick waterford kilkenny tralee ennis cork bristol
    bath exeter norwich ipswich
    """.split()
)
"""Towns and countries: after "in" they say where, not for whom."""
