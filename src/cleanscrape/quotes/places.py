"""What hangs on a name without being a part of it, as data: organisations, offices, towns and countries, in lower case."""

from __future__ import annotations

BODIES = frozenset(
    """
ayuntamiento cámara universidad consejo consejería junta gobierno ministerio partido asociación federación fundación instituto
hospital colegio policía congreso senado diputación generalitat unión sindicato comisión plataforma empresa compañía banco
escuela centro oficina agencia dirección secretaría tribunal audiencia fiscalía iglesia obispado república estado comunidad
organización confederación coordinadora delegación subdelegación protección servicio defensoría liga sociedad museo teatro
estados cruz-roja greenpeace unicef cáritas renfe vox podemos sumar
prefeitura universidade conselho governo ministério associação federação fundação polícia congresso assembleia união
comissão escola agência secretaria igreja confederação defesa bombeiros sociedade benfica
comune università consiglio giunta governo ministero partito associazione federazione fondazione istituto ospedale polizia
questura prefettura camera regione provincia unione sindacato commissione banca scuola agenzia tribunale procura lega protezione
legambiente confindustria coldiretti società
mairie université conseil gouvernement ministère parti association fédération fondation institut hôpital police préfecture
chambre sénat assemblée région syndicat commission banque école centre agence cour collectif comité ligue société compagnie
croix-rouge
gemeente universiteit raad regering ministerie partij vereniging federatie stichting instituut ziekenhuis politie kamer provincie
unie vakbond commissie school centrum rechtbank tweede eerste ajax feyenoord psv
ajuntament universitat consell govern ministeri associació federació fundació institut policia parlament
stadt land kreis gemeinde uni universität fraktion linke linken grünen grüne union regierung opposition bahn post caritas
diakonie anfang seiten beginn recht journalisten reportern protokoll kriminalpolizei greenpeace mitte
""".split()
)
"""Words that the name of an organisation or of an office begins with."""

GERMAN_BODIES = tuple(
    "ung amt schaft verein partei rat haus schule gruppe institut ministerium zentrum heit keit tion sität verband klinik "
    "polizei wehr werk werke bund dienst stelle gericht hilfe initiative kammer kasse bank kirche kreis akademie redaktion "
    "bahn fraktion union schen tum wacht".split()
)
"""How German nouns for them end; with "schen", the adjective before one: von der Deutschen Bank."""

PLACES = frozenset(
    """
madrid barcelona valencia sevilla zaragoza málaga bilbao granada toledo soria burgos salamanca valladolid murcia alicante cádiz
españa cataluña galicia andalucía asturias aragón extremadura méxico argentina chile colombia perú venezuela cuba bolivia ecuador
uruguay paraguay lima bogotá caracas quito santiago montevideo guadalajara monterrey medellín
lisboa porto coimbra aveiro setúbal évora portugal brasil brasília recife curitiba fortaleza manaus angola moçambique
paris lyon marseille lille bordeaux toulouse nantes nice strasbourg rennes montpellier grenoble france belgique suisse bruxelles
genève lausanne québec montréal
roma milano napoli torino palermo genova bologna firenze venezia verona bari catania trieste padova italia
amsterdam rotterdam utrecht eindhoven groningen nijmegen leiden haarlem nederland belgië antwerpen gent brussel brugge
berlin hamburg münchen köln frankfurt stuttgart leipzig dresden hannover bremen nürnberg düsseldorf dortmund bonn bayern
hessen sachsen thüringen brandenburg deutschland österreich schweiz wien zürich graz basel bern europa europe
girona lleida tarragona catalunya londres london londra londen moscú moskau washington
""".split()
)
"""Large towns, regions and countries, as their languages write them."""
