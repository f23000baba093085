"""English: nouns for organisations, for several people and for texts; nationalities. Data only."""

from quoteattr.lang.pack import table, words

STATE_ORGANISATIONS = words("""
# own list: state, law, forces
administration air_force airforce army assembly authority board borough brigade bureau cabinet cabinet_office
chamber chancellery coast_guard coastguard commissariat commission committee congress constabulary consulate council county
court customs department diet directorate division embassy fire_department foreign_office garrison government high_commission
home_office house inspectorate intelligence_agency judiciary junta kremlin legislature magistracy military militia
ministry mission monarchy municipality national_guard navy office ombudsman's_office opposition panel parliament pentagon
platoon police_department politburo post_office precinct prefecture presidency prosecution prosecutor's_office regime regiment
regulator secretariat security_council senate service squadron state sub-committee subcommittee supreme_council supreme_court
task_force taskforce treasury tribunal watchdog white_house working_group
""")

BUSINESSES = words("""
# own list: business
airline automaker bakery bank boutique brand brewery broadcaster brokerage business carmaker carrier chain chipmaker cinema
club co-operative company concern conglomerate consortium consultancy cooperative corporation dealership distillery
distributor drugmaker enterprise exchange factory firm foundry franchise fund giant hotel insurer joint_venture
laboratory lender manufacturer mill mine oil_company partnership plant practice provider railway refinery restaurant
retailer shop start-up startup store studio subsidiary supermarket supplier syndicate tech_company theater theatre trust
utility venture workshop
""")

COMPANY_NOUNS = words("""
# own list: last words in the names of companies
airlines airways holdings industries motors pharmaceuticals rail railways telecom
""")

PRESS_ORGANISATIONS = words("""
# own list:
blog broadsheet channel daily editorial_board gazette journal magazine media network news_agency newspaper newswire outlet
paper program programme publication radio radio_station station tabloid television tv website weekly wire_service
# own list: words in the names of newspapers
telegraph tribune
""")

SOCIETIES = words("""
# own list: learning, faith, health, causes
academy alliance aquarium association asylum band bloc campaign cartel cell center centre charity choir church clan clinic
coalition college commune confederacy confederation conference congregation convent convention cult diocese faction faculty
federal_reserve federation foundation gallery guild hospice hospital initiative institute kindergarten league library
lobby lodge monastery mosque movement museum n.g.o ngo non-profit nonprofit orchestra orphanage
parish party pressure_group priory prison project school sect seminary society synagogue synod team temple think-tank
think_tank trade_union union university vatican zoo
# own list: gatherings with one voice
board_of_directors delegation jury leadership management side
""")

ANY_ORGANISATIONS = words("""
# own list: nouns for any organisation
agency body group institution organisation organization outfit
""")

ANY_COMPANY = words("""
# own list: nouns for any business
business company concern conglomerate corporation enterprise firm giant
""")

PRESS_ENDINGS = words("""
# own list: last words in the names of newspapers that are everyday words elsewhere
argus bugle chronicle courier dispatch echo enquirer examiner express gazette globe guardian herald independent inquirer
intelligencer journal leader ledger mail mercury mirror monitor news observer post press record register reporter review
sentinel standard star statesman sun telegraph times tribune
""")

ORGANISATION_ENDINGS = words("""
# own list: last words in the names of companies and clubs that are everyday words elsewhere
afc athletic bakeries breweries bros brothers chemicals co corp electronics enterprises fc ferries foods gmbh inc insurance
international laboratories labs llc logistics ltd networks partners petroleum pictures plc properties pty rovers semiconductors
shipping software solutions systems technologies technology united wanderers
""")

GROUPS = words("""
# own list: collective nouns
aristocracy audience bench bourgeoisie brass camp cast cavalry chorus clergy clientele community constituency countryfolk
couple crew crowd electorate elite entourage establishment family flock folk gang gathering generation gentry household
hundreds infantry intelligentsia kin kinsfolk laity majority mankind masses menfolk minority mob multitude nation nobility
pack pair peasantry people peoples personnel playfellows police populace population posse press proletariat public quartet
quintet rabble rank_and_file ranks rest sextet squad staff the_rest thousands throng throngs townsfolk townspeople
tradespeople tribe trio troop troops troupe voters womenfolk workforce youth
# own list: plural nouns, officials and experts
academics accountants activists actors actresses addicts administrators admirals adults advisers advisors advocates agencies
agents aides allies ambassadors analysts anglers apostles applicants archaeologists archeologists architects artists assistants
associates astronauts astronomers athletes attendants attorneys authorities authors aviators backers bankers banks barristers
bidders biologists bishops bloggers bosses brokers brothers builders bureaucrats businesses businessmen businesspeople buyers
bystanders callers campaigners candidates captains cardinals caregivers carers celebrities chairmen champions charities chiefs
children christians churches citizens civilians clergymen clerics clerks clients climatologists coaches colleagues collectors
columnists commanders commentators commissioners committees communists commuters companies competitors congressmen
congresswomen conservationists conservatives constituents consultants consumers contractors convicts cops councillors
councilmen councilors councils countries couples courts cousins creditors crews critics customers cyclists dads dancers
daughters dealers defenders delegates delegations democrats demonstrators dentists departments deputies descendants designers
detainees detectives developers devotees diplomats directors disciples dissidents doctors donors drivers economists
editorialists editors educators elders employees employers engineers entrepreneurs environmentalists envoys epidemiologists
ex-workers executives exiles experts extremists eyewitnesses families fans farmers fathers federalists fellows feminists
firefighters firemen firms fishermen followers footballers forces forecasters foreigners founders friends gamblers gangs
generals gentlemen geologists girls governments governors graduates groups growers guards guerrillas guests gunmen hackers
hardliners heads heirs historians hosts hunters husbands immigrants industrialists inhabitants inmates insiders inspectors
insurers insurgents intellectuals investigators investors islamists islanders jews journalists judges jurors kids kings ladies
lads landlords landowners lawmakers lawyers leaders leftists legislators lenders liberals librarians linguists lobbyists locals
lords loyalists magistrates makers managers marchers marines marxists mathematicians mayors mechanics mediators medics members
men mercenaries merchants messengers migrants militants militiamen miners ministers ministries minors moderates monks mothers
motorists mourners mums museums musicians muslims nationalists nations natives negotiators neighbors neighbours newspapers
nobles novelists nuns nurses observers occupants offenders officers officials onlookers operators opponents organisations
organisers organizations organizers outsiders owners painters paramedics parents parishioners parliamentarians participants
parties partners passengers passers-by pastors patients patriots peasants pedestrians peers pensioners performers personalities
philosophers photographers physicians physicists pilgrims pilots planners players poets police_officers policemen policy-makers
policymakers politicians pollsters practitioners preachers prelates presidents priests prisoners producers professionals
professors progressives promoters proponents prosecutors protesters protestors providers psychiatrists psychologists publishers
pundits pupils purists radicals readers rebels recruits reformers refugees regulators relations relatives reporters
representatives republicans rescuers researchers reservists residents respondents retailers reviewers revolutionaries riders
rioters rivals rulers sailors salesmen sceptics scholars schoolboys schoolchildren schoolgirls scientists secretaries
sectarians senators seniors separatists sergeants servants settlers shareholders shopkeepers shoppers siblings singers sisters
skeptics slaves socialists sociologists soldiers sons sources speakers specialists spectators spokesmen spokespeople
spokespersons spokeswomen staffers stakeholders statisticians strangers strategists strikers students subscribers superiors
supporters surgeons surveyors survivors suspects sympathisers sympathizers teachers teammates technicians teenagers teens
tenants terrorists theologians theorists thieves tourists townsmen trade_unions traders tradesmen trainers travelers travellers
troopers trustees twins unionists unions universities users vendors veterans veterinarians victims viewers villagers visitors
volunteers waiters walkers warriors watchers whistle-blowers whistleblowers winners witnesses wives women workers workmen
worshippers writers youngsters youths
# own list: people of a place
africans americans arabs argentinians asians australians austrians belgians brazilians britons californians canadians chechens
croats cubans czechs danes egyptians englishmen europeans finns frenchmen germans greeks hindus hungarians indians iranians
iraqis irishmen israelis italians koreans kurds londoners mexicans new_yorkers nigerians norwegians pakistanis palestinians
parisians poles romanians romans russians scots serbs shiites slovaks somalis spaniards sunnis swedes syrians texans tibetans
turks ukrainians venezuelans yankees
""")

DOCUMENTS = words("""
# own list: official papers
accord act affidavit agenda agreement amendment assessment audit bill brief briefing budget bulletin bylaw catalog catalogue
census certificate charge_sheet charter circular clause code communique communiqué complaint constitution contract
court_documents court_filing court_papers covenant declaration decree deed directive dispatch document documents dossier draft
edict evaluation executive_summary fact_sheet file files filing filings findings form guidance guideline guidelines indictment
inquiry inscription instructions inventory invoice law lawsuit leaflet ledger letters licence license list mandate manifesto
manual memo memorandum memos minutes motion newsletter notice order ordinance papers passport permit petition plan
press_release proclamation proposal prospectus protocol receipt recommendation record records regulation release report
reports resolution review rule rulebook rules ruling scroll statement statements statute subpoena suit summary summons survey
telegram testament text transcript transcripts treaty verdict warrant white_paper will writ
# own list: press, books, letters
abstract ad advert advertisement almanac analysis article articles atlas autobiography bible biography book booklet books
broadcast brochure caption chapter chronicle column comment commentary cookbook correspondence daybook description diary
dictionary e-mail editorial editorials email emails entry epistle epitaph essay fable feature footnote foreword gospel
guidebook handbook headline headlines hymn interview introduction koran label letter lyrics manuscript message messages note
notes novel obituary op-ed pamphlet paragraph passage placard play poem post postcard poster preface press_statement profile
prologue psalm quran recipe script scripture scriptures song sonnet story subtitle textbook torah treatise tweet tweets verse
web_page webpage wikipedia
# own list: studies and figures
data dataset estimate estimates figures forecast index poll polls projection projections questionnaire research results sample
statistics studies study surveys table
# own list: things with words on them
banner banners billboard billboards card chart diagram display flyer flyers graffiti graffito gravestone headstone leaflets
logo map marquee menu monument noticeboard placards plaque plaques posters screen shirt shirts sign signboard signpost signs
slip sticker stickers sweatshirt t-shirt t-shirts tablet tag tattoo tattoos ticket tombstone wrapper
""")

NATIONALITIES = table("""
# own list
afghan=afghanistan albanian=albania algerian=algeria american=united_states andorran=andorra angolan=angola
argentine=argentina argentinian=argentina armenian=armenia australian=australia austrian=austria azerbaijani=azerbaijan
azeri=azerbaijan bahamian=bahamas bahraini=bahrain bangladeshi=bangladesh barbadian=barbados belarusian=belarus
belarussian=belarus belgian=belgium belizean=belize beninese=benin bermudian=bermuda bhutanese=bhutan bolivian=bolivia
bosnian=bosnia botswanan=botswana brazilian=brazil british=britain bruneian=brunei bulgarian=bulgaria burkinabe=burkina_faso
burmese=myanmar burundian=burundi cambodian=cambodia cameroonian=cameroon canadian=canada catalan=catalonia chadian=chad
chechen=chechnya chilean=chile chinese=china colombian=colombia comorian=comoros congolese=congo costa_rican=costa_rica
croatian=croatia cuban=cuba cypriot=cyprus czech=czech_republic czechoslovak=czechoslovakia danish=denmark djiboutian=djibouti
dominican=dominican_republic dutch=netherlands ecuadorean=ecuador ecuadorian=ecuador egyptian=egypt
emirati=united_arab_emirates english=england eritrean=eritrea estonian=estonia ethiopian=ethiopia european=europe fijian=fiji
filipino=philippines finnish=finland flemish=flanders french=france gabonese=gabon gambian=gambia georgian=georgia
german=germany ghanaian=ghana greek=greece greenlandic=greenland grenadian=grenada guatemalan=guatemala guinean=guinea
guyanese=guyana haitian=haiti hawaiian=hawaii honduran=honduras hungarian=hungary icelandic=iceland indian=india
indonesian=indonesia iranian=iran iraqi=iraq irish=ireland israeli=israel italian=italy ivorian=ivory_coast jamaican=jamaica
japanese=japan jordanian=jordan kashmiri=kashmir kazakh=kazakhstan kenyan=kenya korean=korea kosovan=kosovo kurdish=kurdistan
kuwaiti=kuwait kyrgyz=kyrgyzstan lao=laos laotian=laos latvian=latvia lebanese=lebanon liberian=liberia libyan=libya
lithuanian=lithuania luxembourgish=luxembourg macedonian=macedonia malagasy=madagascar malawian=malawi malaysian=malaysia
maldivian=maldives malian=mali maltese=malta mauritanian=mauritania mauritian=mauritius mexican=mexico moldovan=moldova
monegasque=monaco mongolian=mongolia montenegrin=montenegro moroccan=morocco mozambican=mozambique namibian=namibia
nepalese=nepal nepali=nepal new_zealand=new_zealand nicaraguan=nicaragua nigerian=nigeria nigerien=niger
north_korean=north_korea northern_irish=northern_ireland norwegian=norway omani=oman ottoman=turkey pakistani=pakistan
palestinian=palestine panamanian=panama papuan=papua_new_guinea paraguayan=paraguay persian=iran peruvian=peru
philippine=philippines polish=poland portuguese=portugal prussian=prussia puerto_rican=puerto_rico qatari=qatar
romanian=romania russian=russia rwandan=rwanda salvadoran=el_salvador salvadorean=el_salvador samoan=samoa saudi=saudi_arabia
scottish=scotland senegalese=senegal serb=serbia serbian=serbia sicilian=sicily sierra_leonean=sierra_leone
singaporean=singapore slovak=slovakia slovene=slovenia slovenian=slovenia somali=somalia south_african=south_africa
south_korean=south_korea south_sudanese=south_sudan soviet=soviet_union spanish=spain sri_lankan=sri_lanka sudanese=sudan
surinamese=suriname swazi=eswatini swedish=sweden swiss=switzerland syrian=syria taiwanese=taiwan tajik=tajikistan
tanzanian=tanzania texan=texas thai=thailand tibetan=tibet timorese=east_timor togolese=togo tongan=tonga trinidadian=trinidad
tunisian=tunisia turkish=turkey turkmen=turkmenistan ugandan=uganda ukrainian=ukraine uruguayan=uruguay uzbek=uzbekistan
vatican=vatican_city venezuelan=venezuela vietnamese=vietnam welsh=wales yemeni=yemen yugoslav=yugoslavia zambian=zambia
zimbabwean=zimbabwe
""")

NATIONALS = table("""
# own list
arab=arabia argentinian=argentina australian=australia austrian=austria belgian=belgium brazilian=brazil briton=britain
bulgarian=bulgaria canadian=canada catalan=catalonia chechen=chechnya croat=croatia cuban=cuba czech=czech_republic
dane=denmark dutchman=netherlands dutchwoman=netherlands englishman=england englishwoman=england estonian=estonia
filipina=philippines filipino=philippines finn=finland frenchman=france frenchwoman=france icelander=iceland
irishman=ireland irishwoman=ireland kurd=kurdistan latvian=latvia lithuanian=lithuania luxembourger=luxembourg
new_zealander=new_zealand pole=poland romanian=romania scot=scotland scotsman=scotland scotswoman=scotland serb=serbia
slovak=slovakia slovene=slovenia spaniard=spain swede=sweden tajik=tajikistan thai=thailand turk=turkey uzbek=uzbekistan
welshman=wales welshwoman=wales
""")
