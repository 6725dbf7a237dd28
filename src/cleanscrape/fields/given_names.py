"""Given and family names of many countries, in lower case: one of these makes a doubtful line a name.

The lists in the two text files are made by `benchmarks/name_lists.py` from public lists; the names here are common
ones that those lack or that are words of menus too ("Will").
"""

from __future__ import annotations

from importlib.resources import files

_ROOM = files("cleanscrape.fields")
FAMILY = frozenset((_ROOM / "family_names.txt").read_text(encoding="utf-8").split())
"""Family names, in lower case."""
GIVEN = frozenset((_ROOM / "given_names.txt").read_text(encoding="utf-8").split()) | frozenset(
    """
james john robert michael mike william will bill david dave richard rick joseph joe thomas tom charles charlie
christopher chris daniel dan danny matthew matt anthony tony mark donald steven steve stephen andrew andy paul joshua josh
kenneth ken kevin brian george timothy tim ronald jason edward ed eddie jeffrey jeff ryan jacob jake gary nicholas nick
eric jonathan jon larry justin scott brandon benjamin ben samuel sam gregory greg alexander alex patrick pat frank raymond
jack dennis jerry tyler aaron jose adam nathan henry zachary zach douglas doug peter pete kyle noah ethan jeremy walter
christian keith austin roger terry sean shawn gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce
logan billy bobby albert willie alan allan allen juan wayne roy ralph randy eugene vincent russell louis lou philip phil
johnny bradley brad max maxwell simon martin graham neil nigel ian craig stuart stewart colin duncan gavin hugh gareth rhys
owen evan luke lucas liam oliver harry leo theo theodore toby jamie lewis callum connor cameron declan aidan brendan
kieran niall conor padraig seamus fraser angus ewan hamish rory ross barry trevor clive derek geoff geoffrey gordon
leonard leon neville stanley sidney victor felix oscar hugo jasper miles marcus dominic dominik damian damien fabian
mary maria patricia jennifer jen jenny linda elizabeth liz barbara susan jessica jess sarah sara karen lisa nancy betty
sandra margaret ashley kimberly kim emily donna michelle carol amanda melissa deborah stephanie rebecca becca laura sharon
cynthia dorothy amy kathleen kathy angela shirley brenda emma anna ann anne annie pamela pam nicole samantha katherine
catherine kate katie christine christina tina helen debra rachel carolyn janet maria olivia heather diane julie joyce
victoria vicky ruth virginia lauren kelly joan evelyn judith andrea hannah cheryl megan meghan jacqueline jackie martha
madison teresa theresa gloria janice ann sophia sophie isabella abigail grace natalie natasha marie denise alice julia
charlotte amber claire clare chloe zoe lucy molly ella eleanor ellen erin fiona georgia georgina gemma hayley holly imogen
jane jasmine jo joanna joanne josephine kirsty lily louise lydia maddie marion naomi nina paula penelope penny phoebe
polly poppy rose rosie sally scarlett sian stella tamara tara tessa tracy una vanessa vivian wendy yvonne alison allison
alyssa brianna brittany caitlin cassandra courtney crystal danielle daisy dana ebony erica erika faith gina gretchen hailey
hilary hillary ingrid irene iris jill jillian jodie jocelyn kara kayla kendra krista kristen kristin kristina leah leslie
lindsay lindsey lori mallory marissa melanie meredith miranda monica morgan paige priscilla robin robyn rosa sabrina
selena shannon sheila sherry sierra sonia summer sydney sylvia tiffany valerie whitney korin yvette zara zayda
abby addison aisha alana alexa alexandra alexis alicia amelia ana anita anya ariana aria audrey autumn ava beatrice bella
bethany beth bianca bonnie brooke camille carla carmen caroline cecilia celia clara dakota daniela daphne diana eliza elena
elise esther eva eve faye francesca gabriela gabrielle genevieve harper hazel heidi helena isabel isla ivy jade joy juliet
karina katrina kiara lara larissa lena liliana lola lorena luna lynn mabel mackenzie maya mia mila mina nadia nora norah
pearl piper reagan regina rita roberta rochelle sadie savannah serena simone sofia tabitha talia tatiana vera viola
hans peter klaus jürgen wolfgang michael andreas stefan thomas frank uwe bernd matthias torsten thorsten jörg jens sven
lars kai ralf holger dirk markus martin oliver tobias florian sebastian philipp jan lukas jonas moritz maximilian felix
niklas tim finn paul ludwig heinrich friedrich karl ulrich gerhard helmut dieter manfred rainer werner horst günter
günther reinhard jochen till timo benedikt johannes joachim axel bastian björn carsten christoph detlef eckart edgar
ernst georg gregor hannes ingo konrad kurt lorenz malte marius mathias nils norbert olaf patrick rene robin roland rolf
rüdiger sascha steffen udo veit volker sabine petra monika susanne claudia birgit andrea anja katrin kathrin kerstin
silke heike ute martina stefanie nicole tanja sandra julia katharina franziska lena jana johanna jennifer annika svenja
anke antje astrid barbara bettina britta carolin christiane christina cornelia dagmar doris elke eva frauke gabriele
hanna heike helga ilse inge ines jutta karin kirsten lea leonie lisa luisa maja manuela mareike marlene miriam nadine
paulina pia ramona regina renate rita sonja sophie theresa ulrike ursula uta vera verena yvonne
jean pierre michel philippe alain patrick nicolas christophe laurent frédéric stéphane pascal thierry olivier julien
sébastien françois guillaume antoine alexandre mathieu matthieu thomas maxime romain benoît bruno cédric claude clément
damien denis didier dominique emmanuel éric etienne étienne fabien fabrice florent franck gaël gérard gilles grégoire
guy hervé jacques jérôme jérémy joël kévin loïc luc ludovic marc mickaël olivier pascal quentin régis rémi renaud samuel
serge simon sylvain théo valentin vincent xavier yann yves nathalie isabelle sylvie catherine valérie christelle céline
aurélie julie camille marine élodie mélanie laetitia sandrine stéphanie véronique virginie anaïs audrey agnès amélie
anne-sophie béatrice brigitte cécile chantal charlène chloé claire corinne delphine dominique élise emmanuelle estelle
florence françoise gaëlle hélène jeanne juliette justine léa lucie manon margaux marie martine mathilde maud monique
morgane muriel noémie océane odile pauline sabine sophie solène
josé juan antonio manuel francisco javier jesús carlos miguel ángel pedro luis pablo sergio jorge alberto fernando diego
rafael raúl rubén álvaro andrés enrique ignacio iván joaquín mario óscar ramón ricardo roberto santiago vicente víctor
adrián agustín alejandro alfonso alfredo arturo césar cristian daniel eduardo emilio ernesto esteban felipe gonzalo
guillermo gustavo héctor hernán hugo julián julio lorenzo lucas marcelo marcos martín mateo mauricio nicolás rodrigo
salvador tomás xavier maría carmen ana isabel laura cristina marta pilar dolores lucía elena raquel paula sara beatriz
rosa silvia teresa mercedes patricia rocío alba irene natalia verónica mónica inés sonia susana eva lourdes esther nuria
noelia julia victoria alicia amparo ángela aurora belén blanca carolina catalina claudia consuelo daniela diana emilia
fátima gabriela gloria guadalupe jimena juana leticia lorena luisa magdalena margarita mariana martina montserrat paloma
soledad valentina valeria virginia ximena yolanda
giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo
michele giorgio aldo sergio luciano andrea marco luca matteo alessandro davide simone stefano riccardo federico lorenzo
fabio alberto claudio daniele emanuele enrico filippo gianluca giacomo giulio guido jacopo leonardo massimo maurizio
mauro nicola roberto tommaso umberto valerio vittorio chiara giulia francesca federica alessandra elisa valentina silvia
paola martina elena sara ilaria barbara laura monica simona giovanna roberta anna cristina daniela lucia claudia marta
joão josé antónio antônio francisco pedro paulo rui nuno tiago diogo ricardo bruno miguel gonçalo luís hugo filipe andré
rodrigo rafael gustavo felipe thiago lucas mateus gabriel guilherme leonardo marcelo renato fábio márcio vinícius caio
sandra ana maria catarina inês joana mariana beatriz sofia rita marta sara cláudia susana patrícia vera teresa fernanda
juliana camila bruna larissa letícia aline amanda bianca carolina débora gabriela isabela luana natália priscila renata
jan pieter johan willem hendrik cornelis kees piet henk gerrit bas bram daan jeroen joost maarten marieke martijn
matthijs niels pim rik robbert roel ruben sander sjoerd stijn thijs tom wouter anouk eline femke floor hanneke ilse
inge janneke joke karin lieke lotte maaike marjolein mirjam monique roos sanne saskia suzanne tessa
lars anders erik per bjørn björn knut ole kjell odd geir svein jan nils håkon magnus morten øyvind stian thor tor tore
trond jens hans niels peter søren mads mikkel rasmus jesper kasper kristian casper henrik claus torben frederik emil
johan karl gustav axel göran lennart leif mattias mikael fredrik oskar pontus niklas staffan ulf anna ingrid kari liv
astrid marit solveig anne hilde mette lene hanne trine camilla maja sofie freja ida cecilie louise birgitte karin
kerstin marie elin emma linnéa malin sara annika gunilla lena åsa ulla pirkko sari tiina minna hanna anu mika jari pekka
juha matti timo kari antti janne ville mikko jukka heikki markku petri sami tuomas aino eeva laura päivi riikka
atli jón guðrún sigríður kristín gunnar ólafur einar
jan andrzej piotr krzysztof stanisław tomasz paweł józef marcin marek michał grzegorz jerzy tadeusz adam łukasz zbigniew
ryszard dariusz henryk mariusz kazimierz wojciech robert mateusz rafał jacek janusz maciej sławomir jarosław kamil
bartosz jakub anna maria katarzyna małgorzata agnieszka krystyna barbara ewa elżbieta zofia teresa magdalena joanna
monika danuta karolina aleksandra natalia beata dorota justyna
jiří josef pavel martin tomáš jaroslav petr miroslav zdeněk václav michal františek jakub milan karel lukáš david ondřej
vladimír radek filip marek vojtěch jana eva hana anna lenka kateřina lucie petra martina veronika tereza michaela
ivan dmitry dmitri alexei aleksei sergei sergey andrei andrey mikhail vladimir nikolai igor oleg yuri maxim pavel
viktor boris anton denis roman artem kirill ilya olga natalia elena irina svetlana ekaterina anastasia tatyana marina
иван дмитрий алексей сергей андрей михаил владимир николай игорь олег юрий максим павел виктор борис антон денис роман
артем илья ольга наталья елена ирина светлана екатерина анастасия татьяна марина мария анна юлия александр александра
mehmet mustafa ahmet ali hüseyin hasan ibrahim ismail osman yusuf murat ömer emre burak can cem deniz kerem onur serkan
fatma ayşe emine hatice zeynep elif meryem merve esra selin ece
mohammed muhammad mohamed mohammad ahmed ali omar umar hassan hussein ibrahim yusuf khalid tariq bilal imran faisal karim
rashid samir hamid nasser salman zain fatima aisha maryam khadija layla leila noor nour yasmin amina zainab hana huda
raj rahul rohit amit anil sunil sanjay vijay ajay arun ashok deepak vikram vivek ravi suresh ramesh rajesh manoj nitin
sandeep arjun aditya akash ankit anand abhishek gaurav karan kunal manish mohit neeraj nikhil pankaj pradeep prakash
prashant rakesh sachin saurabh shubham siddharth varun priya pooja neha anjali divya kavita meera nisha rekha ritu shreya
sneha sunita swati anita ananya aarti deepa geeta kiran lakshmi manisha preeti radha rashmi shilpa smita sushma
wei jing li ming hui xin yan ying fang hong jun lei lin mei ping qing tao xiao yang yi yu zhen hiroshi kenji takashi yuki
akira satoshi kazuo keiko yoko naoko tomoko yumi haruka minh anh nguyen thi kim min ji hyun soo jin young seung
kwame kofi chinedu emeka ngozi chioma adaeze tunde segun ade wanjiru kamau otieno thabo sipho nomsa
kent kiersten kirsten krystyna mazi melissa jami haje jager zoë zoe nate ned gabby lana matt brad adrienne susana enrico roderick mette solveig ash rui mahua zara tyrese jacqui nhari drew ike ada dov moshe yael noa avi shira tal lior
""".split()
)
"""Given names, in lower case."""
