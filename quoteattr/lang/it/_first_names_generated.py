"""First names by gender. Written by benchmarks/generate/first_names.py.

Source: Faker 40.54.0 (MIT licence), tables it_IT.
"""

FEMALE = frozenset("""
adelasia adele adriana alessandra alessia alina allegra amalia amanda angelica angelina anita annalisa annamaria annetta
annunziata antonella antonia antonietta antonina aria aurora barbara beatrice berenice bettina bianca camilla carla
carolina cassandra caterina cecilia chiara claudia clelia concetta cristina daria diana dina dolores donatella eleanora
elena eliana elisa elvira emma erika etta eugenia eva evangelista fabia fabrizia federica fernanda fiamma filippa flavia
flora fortunata francesca gabriella gelsomina gemma germana giada gianna giorgia giovanna giulia giuliana giulietta
giuseppina gloria graziella greca griselda ida ilaria imelda iolanda irma isa isabella jolanda lara laura lauretta
letizia liana licia lidia liliana lilla lina lisa livia lolita loredana loretta lucia luciana lucrezia ludovica luigina
luisa marcella margherita maria mariana marina marisa marissa marta martina matilda maura melania melina melissa
mercedes michela milena monica morena nadia natalia nedda nicoletta nina ninetta olga ornella paloma paola paoletta
patrizia paulina pierina pina priscilla raffaella ramona renata rita roberta romana romina rosa rosalia rosaria rosina
rossana sandra serafina serena silvia simonetta sole sonia sophia stefani stefania stella susanna sylvia tatiana teresa
tina tiziana tonia valentina valeria vanessa veronica victoria vincenza virginia viridiana vittoria zaira
""".split())
MALE = frozenset("""
achille adamo adelmo adriano agnolo agostino alberico alberto alderano aldo alessandro alessio alfio alfredo alphons
amadeo amedeo amleto angelo annibale ansaldo antonello antonino antonio armando arnaldo arnulfo arsenio arturo atenulf
augusto azeglio baccio baldassare bartolomeo benedetto benito benvenuto beppe bernardo biagio bruno calcedonio calogero
camillo carlo carmelo cesare cipriano cirillo ciro claudio coluccio coriolano corrado costantino costanzo damiano
daniele danilo dante dario delfino dino dionigi domenico donatello donato edoardo elladio elmo emilio ennio enrico enzio
enzo eraldo ermanno ermenegildo ermes ernesto ettore ezio fabio fabrizio fausto fedele federico federigo ferdinando
filippo fiorenzo fiorino flavio francesco franco fredo fulvio gabriele gaetano galasso gaspare gastone geronimo giacinto
giacobbe giacomo giampaolo giampiero gian giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianni
gianpaolo gianpietro gilberto gino gioacchino gioachino gioele gioffre gionata giorgio giosuè giovanni girolamo giuliano
giulio giuseppe giustino goffredo graziano greco guarino guglielmo guido gustavo hugo ignazio ippazio ivan ivo jacopo
lamberto lando laureano lazzaro leonardo leone leopoldo liberto livio lodovico lorenzo luca luchino luciano lucio
ludovico luigi manuel marcantonio marcello marco mariano mario martino massimiliano massimo matteo mattia maurilio
maurizio mauro michelangelo michele micheletto michelotto milo mirco mirko nanni napoleone niccolò nico nicola nicolò
nino orazio oreste orlando osvaldo ottavio ottone panfilo paolo paride pasqual pasquale patrizio pellegrino pier
pierangelo piergiorgio piergiuseppe pierluigi piermaria piero pierpaolo piersanti pietro pompeo pomponio puccio raffaele
raffaellino raffaello raimondo ranieri rembrandt renzo riccardo ricciotti roberto rocco rodolfo rolando roman romeo
romolo ronaldo rosario ruggero ruggiero sabatino salvatore salvi sandro sante santino saverio sebastiano sergius
severino silvestro silvio simone stefano telemaco temistocle tiziano toni tonino torquato tullio ubaldo uberto ugo
ugolino umberto valerio venancio vincentio vincenzo virgilio vito vittorio
""".split())
EITHER = frozenset("""

""".split())
