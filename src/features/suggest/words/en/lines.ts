import type { LineWords } from '../table.js';

/**
 * The action lines, C7 by its eight applications. `besideIct` are words of a line's subject: they count only where
 * something in the text speaks of information and communication technologies.
 */
export const lines: readonly LineWords[] = [
  {
    line: 'C1',
    words: `digital strategy!, national digital strategy!, digital development strategy!, e-strategy!, e-strategies!, ict strategy!, ict policy!, digital policy!, digital agenda!, national ict plan!, ict for development!, ict4d!, ict for the sdgs!, digital development!, digital master plan!, ict master plan!, digital roadmap!, digital government strategy?, wsis!, information society, internet governance!, internet governance forum!, igf!, multistakeholder digital!, ministry of ict!, public-private partnership for ict!, digital economy strategy!, digital transformation strategy!, national internet plan!, ict steering committee!, digital task force`,
    besideIct: `public-private partnership, multi-stakeholder, multistakeholder, all stakeholders, national strategy, national plan, ministries?, government policy, stakeholder consultation`,
  },
  {
    line: 'C2',
    words: `broadband!, fibre!, fibre optic!, optical fibre!, mobile network!, mobile coverage!, network coverage!, base station!, spectrum, telecommunication!, telecommunications infrastructure!, ict infrastructure!, digital infrastructure!, internet exchange!, internet exchange point!, ixp!, submarine cable!, undersea cable!, satellite internet!, satellite link, connectivity, last mile!, last-mile!, community network!, wi-fi!, wifi!, 5g!, 4g!, 3g!, 6g!, backbone, data centre!, cloud infrastructure!, tower company!, mast, internet access!, affordable internet!, mobile operator!, rural connectivity!, universal service fund!, unconnected!, connect villages!, school connectivity!, mobile broadband!, high-speed internet!, network operator!, ipv6!, domain name!, infrastructure sharing!, tv white space!, microwave link!, cell tower!, prices for data!, network equipment!, emergency telecommunications!, high-altitude platform!, low earth orbit`,
    besideIct: `infrastructure, coverage, remote areas, rural areas, satellite, villages?, affordable?, islands?`,
  },
  {
    line: 'C3',
    words: `access to information!, access to knowledge!, open access!, open data!, open government data!, open source!, open-source software!, open-source!, free software!, public access point!, telecentre!, telecenter!, community centre with computers!, digital library!, digital libraries!, online library!, public library, public libraries, library, open content!, creative commons!, open licence!, wikipedia!, information portal!, knowledge portal!, digital archive!, open educational resources, public domain!, internet cafe!, right to information!, open repository!, institutional repository!, assistive technology!, web accessibility!, accessible website!, screen reader!, public internet!, freedom of information, access to scientific knowledge!, open knowledge!, librarians, multipurpose community centre!, information kiosk!`,
    besideIct: `library, archive, documents, public information, braille, visually impaired, people with disabilities, persons with disabilities, accessibility`,
  },
  {
    line: 'C4',
    words: `digital skills!, ict skills!, computer skills!, coding, coding club!, learn to code!, programming course!, digital literacy!, computer literacy!, internet literacy!, media and information literacy!, capacity building in ict!, ict training!, it training!, digital training!, girls in ict!, hackathon!, bootcamp!, computer class!, computer training!, digital competence!, digital inclusion training!, digital skills centre!, cyber skills!, women in tech!, computer courses!, robotics club!, digital academy!, stem, data skills!, ict professionals!, digital champions!, seniors online!, e-skills!`,
    misleading: `machine learning, deep learning, reinforcement learning, learning rate, train a network, train a deep, trained on, training set, training data, code base, source code, code review, qr code`,
    besideIct: `training, skills, literacy, capacity building, capacity-building, workshop, mentoring, course, young people, trainees, engineering, computing, apprentices?, teach?, learn?`,
  },
  {
    line: 'C5',
    words: `cybersecurity!, cyber security!, cybercrime!, cyber attack!, cyberattack!, information security!, network security!, data protection!, privacy, personal data!, phishing!, spam!, malware!, ransomware!, computer emergency response!, cert, csirt!, cirt!, child online protection!, online safety!, online child abuse!, safe internet!, safer internet!, encryption!, authentication, digital signature!, electronic signature!, public key infrastructure!, pki!, trust services!, identity theft!, online fraud!, hacker!, hacking!, cyber resilience!, critical infrastructure protection!, cyber incident!, vulnerability disclosure!, password, digital trust!, consumer protection online!, cyberbullying!, online harassment!, scam, cyber threats!, cyber hygiene!, secure by design!, penetration test!, data breach!`,
    besideIct: `security, secure, fraud, trust, safety of children, confidence, protect children, children?, bullying, critical infrastructure, consumer protection`,
  },
  {
    line: 'C6',
    words: `ict regulation!, telecom regulation!, telecommunications law!, telecom regulator!, telecommunication regulator!, regulatory authority!, spectrum policy!, spectrum licence!, ict law!, digital regulation!, regulatory sandbox!, regulatory framework!, licensing of operators!, competition in telecom!, net neutrality!, domain name management!, cctld!, digital divide!, ict standards!, digital tax!, digital taxation!, interoperability, standardisation, e-commerce law!, data law!, internet regulation!, enabling environment!, legal framework for digital!, startup act!, digital public infrastructure, intellectual property online!, ict market!, roaming, number portability!, tariff regulation`,
    besideIct: `regulation, regulator, regulatory, licence, licensing, competition, law, legislation, legal framework, standards, investment, level playing field, excluded, inclusion`,
  },
  {
    line: 'C7-EGOV',
    words: `e-government!, egovernment!, e-governance!, digital government!, online public service!, online services!, government portal!, e-services!, e-service!, electronic public service!, digital public service!, citizen portal!, one-stop shop!, single window!, digital id!, digital identity!, e-id!, electronic identity!, e-participation!, e-voting!, online tax!, online permit!, e-procurement!, smart city!, open government!, digital public infrastructure!, land registry online!, digital registry!, electronic registry!, mobile government!, m-government!, government chatbot!, digital payments roll!, social registry!, paperless!, e-justice!, digital municipality!, government to citizen!, e-customs!, electronic records management!, open contracting!, government services online!, e-tax!, digital land registry, dashboard for the mayor`,
    besideIct: `government, ministry, municipality, citizens, public service, public services, registry, permits, certificate, civil registration, birth registration, tax authority, mayor, administration, agencies' records, registered, election, elections, cash grants, complaints, transparency, payments`,
  },
  {
    line: 'C7-EBUS',
    words: `e-commerce!, ecommerce!, e-business!, ebusiness!, online shop!, online store!, online marketplace!, digital marketplace!, mobile money!, mobile payment!, digital payment!, digital payments!, fintech!, online payment!, electronic invoice!, e-invoicing!, sell online!, selling online!, online sales!, digital trade!, paperless trade!, e-trade!, digital wallet!, electronic payment!, mobile banking!, online banking!, digital entrepreneurship!, tech start-up!, tech startup!, digital finance!, postal e-commerce!, online ordering!, digital business!, export platform!, platform for small businesses!, digital supply chain!, electronic trading!, business management app!, blockchain!, qr payments!`,
    besideIct: `business, small businesses, shopkeeper, shops, market, enterprises, customers, trade, traders, entrepreneurs, sales, bank account, loans, artisans, supply chain, start-up, payments, savings product, exporters`,
  },
  {
    line: 'C7-ELEARN',
    words: `e-learning!, elearning!, online learning!, online course!, online courses!, distance learning!, distance education!, mooc!, moocs!, massive open online course!, learning platform!, learning management system!, virtual classroom!, digital classroom!, educational software!, edtech!, tablets for schools!, digital textbook!, e-textbook!, open educational resources!, educational app!, mobile learning!, blended learning!, smart classroom!, school connectivity, online lessons!, educational radio!, school radio!, virtual university!, online education!, digital learning!, digital education!, learning app!, remote teaching!, online tutoring!, virtual lab!, educational games!, school internet!, interactive whiteboard!, lessons online!`,
    misleading: `machine learning, deep learning, reinforcement learning, learning rate, transfer learning, student network, teacher network, training set, lessons learned`,
    besideIct: `school, schools, pupil, student, teacher, lesson, lessons, curriculum, education, university, learners, classroom, quizzes, textbook, classes`,
  },
  {
    line: 'C7-EHEALTH',
    words: `e-health!, ehealth!, telemedicine!, telehealth!, mhealth!, m-health!, digital health!, electronic health record!, electronic patient record!, electronic medical record!, patient record!, health app!, health information system!, teleconsultation!, telecare!, teleradiology!, remote consultation!, online consultation!, hospital information system!, health information exchange!, remote monitoring of patients!, health hotline!, health chatbot!, digital vaccination!, mobile health!, dhis2!, e-prescription!, electronic prescription!, medical drone!, digital diagnosis!, telepsychiatry!, health data!, telesurgery!, wearable, mobile clinic app, disease surveillance system!`,
    besideIct: `health, patient, doctor, nurse, hospital, clinic, medical, midwife, midwives, vaccine, vaccination, antenatal, disease, malaria, pregnant women, mothers, diagnosis, health workers, specialists, appointment, outbreak, medicine`,
  },
  {
    line: 'C7-EEMP',
    words: `e-employment!, telework!, teleworking!, remote work!, remote working!, online jobs!, online job platform!, job platform!, job portal!, job app!, online job!, freelance platform!, freelancing platform!, gig platform!, digital jobs!, digital work!, home working by computer!, working online!, online recruitment!, job matching platform!, digital labour platform!, platform work!, business process outsourcing!, bpo!, impact sourcing!, microwork!, crowdwork!, online freelancing!, labour market information system!, e-recruitment!, virtual career fair!, recruitment app!, platform workers!`,
    besideIct: `jobs, employment, employers, job seekers, unemployed, workers, labour market, recruitment, recruiting, decent work, workplace, workforce, vacancies, youth unemployment, career, freelancers`,
  },
  {
    line: 'C7-EENV',
    words: `e-environment!, e-waste!, ewaste!, electronic waste!, old computers!, old phones!, weee!, environmental monitoring!, environmental sensors!, air quality sensors!, early warning by cell!, cell broadcast!, mobile alerts!, green ict!, ict and climate change!, green data centre!, satellite monitoring of forests!, satellite alerts!, remote sensing, earth observation!, gis, emergency alerts!, early warning system!, disaster alert!, smart water!, smart meter, weather stations!, flood alert!, climate data!, digital twin of the river!, energy efficiency of ict!, carbon footprint of ict!, sensor network!, disaster information system!, smart waste!, environmental data!, circular electronics!, discarded electronics!, camera traps, smart grid, weather data`,
    besideIct: `climate, climate change, environment, environmental, flood, floods, drought, disaster, disasters, early warning, emissions, forest, pollution, air quality, water, biodiversity, wildlife, earthquake, storm, cyclone, weather, warning, handpump, river, recycling, deforestation, evacuation, handpump fails, boreholes, hazard, carbon, fishing, vessels`,
  },
  {
    line: 'C7-EAGRI',
    words: `e-agriculture!, digital agriculture!, smart farming!, precision agriculture!, precision farming!, smart agriculture!, agritech!, agtech!, farming app!, farmer app!, advice by text message!, market prices by phone!, market prices by sms!, digital extension!, e-extension!, agricultural information system!, farm drone!, crop monitoring by satellite!, agricultural drone!, e-voucher for farmers!, digital farm!, livestock tracking!, food traceability!, agricultural data!, soil sensor!, smart irrigation!, plant disease app!, agro-weather!, farm radio!, farmer hotline!`,
    besideIct: `farmer, farmers, farm, agriculture, agricultural, crop, crops, livestock, harvest, fertiliser, seed, irrigation, smallholder, grower, herders, food security, yield, pastoralists, fishers, extension officers, cassava, maize, food`,
  },
  {
    line: 'C7-ESCI',
    words: `e-science!, escience!, open science!, research data!, scientific data!, supercomputer!, supercomputing!, high-performance computing!, research network!, national research and education network!, nren!, research infrastructure!, citizen science!, data repository!, open research!, scientific publishing!, open access journal!, preprint, virtual laboratory!, virtual observatory!, grid computing!, computational science!, shared scientific data!, genome database!, data sharing among scientists!, scientific database!, eresearch!, e-research!, online journals!, digital observatory!, scientific computing!, collaborative research platform!`,
    besideIct: `scientist, scientists, researchers, research, laboratory, observatory, scientific, journals, data set, datasets, experiments, universities, simulation`,
  },
  {
    line: 'C8',
    words: `local content!, local language!, local languages!, indigenous language!, indigenous languages!, minority language!, endangered language!, mother tongue!, multilingual!, multilingualism!, linguistic diversity!, cultural diversity!, cultural identity!, cultural heritage!, digital heritage!, digitise manuscripts!, digitisation of manuscripts!, digitised archive!, language technology!, machine translation!, internationalised domain names!, idn!, virtual museum!, digital museum!, folklore, oral history!, oral traditions!, traditional knowledge!, creative industries!, cultural content!, translation into local!, fonts, keyboard for the language!, unicode!, speech recognition for!, intangible heritage!, language preservation!, digital archive of!, manuscripts, storytelling`,
    besideIct: `culture, cultural, language, languages, heritage, museum, music, songs, translation, indigenous, identity, traditions, artists, dictionary, stories, elders, monuments, crafts`,
  },
  {
    line: 'C9',
    words: `media, community radio!, radio, broadcasting!, broadcaster!, public broadcaster!, journalist!, journalism!, press freedom!, media freedom!, newsroom!, newspaper, television, fact-checking!, fact checking!, fact-checkers!, disinformation!, misinformation!, fake news!, media literacy!, media pluralism!, freedom of expression!, independent media!, news media!, local news!, citizen journalism!, media development!, safety of journalists!, social media, media law!, news website!, women in media!, reporters!, editor?, podcast!, radio plays!, digital television!, information integrity!, hate speech, press`,
    besideIct: `news, information integrity, audience, stories, broadcast, reporting, programme on air`,
  },
  {
    line: 'C10',
    words: `ai ethics!, ethics of artificial intelligence!, ethics of ai!, information ethics!, ethical use of data!, data ethics!, algorithmic bias!, biased algorithm!, algorithmic discrimination!, responsible ai!, trustworthy ai!, ethical ai!, ethics, ethical, digital rights!, human rights online!, online hate speech!, hate speech!, digital ethics!, human rights in the digital!, fairness of algorithms!, algorithmic accountability!, explainable, right to be forgotten!, surveillance, cyber ethics!, facial recognition!, dignity online!, digital wellbeing!, ethical guidelines for ai!, artificial intelligence governance!, ai governance!, recruiting software discriminates!, ai act!, bias in ai!, discriminatory algorithm!`,
    besideIct: `human rights, discrimination, discriminates, values, dignity, privacy, bias, audit of algorithms, gender audit, fairness, abuse, racism, freedom, equality`,
  },
  {
    line: 'C11',
    words: `international cooperation!, regional cooperation!, cross-border digital!, regional digital strategy!, digital cooperation!, global digital compact!, south-south!, south-south cooperation!, triangular cooperation!, regional ict!, international partnership!, digital partnership!, regional telecommunication union!, wsis forum!, united nations group on the information society!, bilateral agreement, digital solidarity!, international digital!, regional internet!, twinning, donors and ict!, ict cooperation!, regional harmonisation!, digital financing!, cooperation between regulators!, cross-border cooperation!, alliance of governments!, regional organisation`,
    besideIct: `cooperation, partnership, alliance, across regions, regional, countries, donors, international, governments, neighbouring countries, engineers from, train each other`,
  },
];

/** Words that show that a text speaks of information and communication technologies at all. */
export const ict = `ict, icts, information technology, digital, digitally, digitised, digitisation, digitalisation, online, internet, web, website, webpage, app, apps, mobile app, smartphone, phone, phones, mobile phone, sms, text message, text messages, software, computer, computers, computing, laptop, tablet, tablets, electronic, electronically, e-mail, email, server, offline server, platform, portal, database, dashboard, sensor, sensors, satellite, satellites, drone, drones, artificial intelligence, ai, algorithm, machine learning, chatbot, cloud, data platform, network, networks, mobile network, broadband, connectivity, virtual, video call, videoconference, blockchain, cyber, radio, television, video, gis, gps, robot, robotics, messaging, whatsapp, sim card, hotline, screen, coding, code, technology, telecom, wireless, bluetooth, 3d printing, internet of things, iot, biometric, qr code, big data, open data, data centre, social media, phone app, call centre, telephone, engineering and computing`;
