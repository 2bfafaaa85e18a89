-- A database as schema version 35 left it; made once, never changed (tests/support/oude_database.h).
PRAGMA application_id = 1296122196;
PRAGMA user_version = 35;

CREATE TABLE aangewezen_inspecteur (
    organisatie    INTEGER NOT NULL REFERENCES organisatie (nr),
    persoon        INTEGER NOT NULL REFERENCES persoon (nr),
    sinds          TEXT NOT NULL,
    door           INTEGER NOT NULL,
    tot            TEXT NOT NULL,
    beeindigd_door INTEGER NOT NULL,
    PRIMARY KEY (organisatie, persoon, sinds)
) STRICT, WITHOUT ROWID;
INSERT INTO aangewezen_inspecteur VALUES (1, 2, '2022-12-01T09:00:00.000Z', 5, '', 0);

CREATE TABLE aanmelding (
    token_hash TEXT NOT NULL PRIMARY KEY,
    persoon    INTEGER NOT NULL REFERENCES persoon (nr),
    begonnen   TEXT NOT NULL,
    laatst     TEXT NOT NULL,
    stap       TEXT NOT NULL
, identiteit TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;
INSERT INTO aanmelding VALUES ('f763dd94d9e912e2db9e52e1c95119085de6c24ad6cca1ddfc90d86c4897f03c', 3, '2021-02-01T09:00:00.000Z', '2021-02-01T09:30:00.000Z', 'ingelogd', 'versie-26@https://inlog.voorbeeld.nl');

CREATE TABLE agenda_adres (
    token_hash TEXT NOT NULL PRIMARY KEY CHECK (length(token_hash) = 64),
    persoon    INTEGER NOT NULL REFERENCES persoon (nr),
    gemaakt    TEXT NOT NULL,
    vervallen  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO agenda_adres VALUES ('75768d9042daf06e8cc1f63907e534134751086ae6a3dd4ddd67d923f127fd8b', 2, '2022-05-01T09:00:00.000Z', '');

CREATE TABLE agenda_afspraak (
    persoon   INTEGER NOT NULL REFERENCES persoon (nr),
    toets     INTEGER NOT NULL REFERENCES toets (nr),
    zet       TEXT NOT NULL CHECK (zet <> ''),
    ronde     TEXT NOT NULL,
    uid       TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    dag       TEXT NOT NULL CHECK (dag <> ''),
    volgnr    INTEGER NOT NULL CHECK (volgnr >= 0),
    gewijzigd TEXT NOT NULL,
    vervallen INTEGER NOT NULL CHECK (vervallen IN (0, 1)),
    PRIMARY KEY (persoon, toets, zet, ronde)
) STRICT, WITHOUT ROWID;
INSERT INTO agenda_afspraak VALUES (2, 3, 'leg voor', '2022-05-01T09:00:00.000Z', 'afspraak-1', '2022-05-10', 0, '2022-05-01T09:00:00.000Z', 0);

CREATE TABLE andere_naam (
    naam        TEXT NOT NULL PRIMARY KEY CHECK (naam <> ''),
    organisatie INTEGER NOT NULL REFERENCES organisatie (nr),
    plaats      INTEGER NOT NULL,
    UNIQUE (organisatie, plaats)
) STRICT;
INSERT INTO andere_naam VALUES ('Veilig Thuis Twente', 1, 0);

CREATE TABLE betekenis (
    kader       TEXT NOT NULL CHECK (kader <> ''),
    kaderversie TEXT NOT NULL CHECK (kaderversie <> ''),
    yaml        TEXT NOT NULL CHECK (yaml <> ''),
    PRIMARY KEY (kader, kaderversie)
) STRICT, WITHOUT ROWID;
INSERT INTO betekenis VALUES ('klein', '1', 'soort: betekenis');

CREATE TABLE bevinding (
    toets       INTEGER NOT NULL REFERENCES toets (nr),
    nr          INTEGER NOT NULL CHECK (nr >= 1),
    bron        INTEGER NOT NULL,
    tekst       TEXT NOT NULL,
    richting    TEXT NOT NULL CHECK (richting <> ''),
    versie      INTEGER NOT NULL CHECK (versie >= 1),
    auteur      INTEGER NOT NULL,
    persoon     INTEGER NOT NULL,
    wanneer     TEXT NOT NULL,
    ingetrokken INTEGER NOT NULL CHECK (ingetrokken IN (0, 1)), pagina TEXT NOT NULL DEFAULT '', paragraaf TEXT NOT NULL DEFAULT '', citaat TEXT NOT NULL DEFAULT '', bezoek INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (toets, nr),
    FOREIGN KEY (toets, bron) REFERENCES bron (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO bevinding VALUES (3, 1, 1, 'Het plan noemt geen rooster.', 'onvoldoende', 1, 2, 2, '2021-02-01T09:14:00.000Z', 0, '', '', '', 0);
INSERT INTO bevinding VALUES (3, 2, 2, 'De nacht is niet bezet. Versie 18.', 'onvoldoende', 1, 3, 3, '2022-06-01T09:00:00.000Z', 0, '12-14', '3.2', 'De nacht is vrij.', 0);

CREATE TABLE bevinding_verwachting (
    toets       INTEGER NOT NULL,
    bevinding   INTEGER NOT NULL,
    plaats      INTEGER NOT NULL,
    verwachting TEXT NOT NULL CHECK (verwachting <> ''),
    PRIMARY KEY (toets, bevinding, plaats),
    FOREIGN KEY (toets, bevinding) REFERENCES bevinding (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO bevinding_verwachting VALUES (3, 1, 0, '1.1.1');
INSERT INTO bevinding_verwachting VALUES (3, 2, 0, '1.1.1');

CREATE TABLE bevroren_concept (
    toets          INTEGER NOT NULL REFERENCES toets (nr),
    nr             INTEGER NOT NULL CHECK (nr >= 1),
    wanneer        TEXT NOT NULL,
    persoon        INTEGER NOT NULL,
    zet            TEXT NOT NULL CHECK (zet <> ''),
    sha256         TEXT NOT NULL CHECK (length(sha256) = 64),
    naam           TEXT NOT NULL CHECK (naam <> ''),
    rapport_sha256 TEXT NOT NULL CHECK (length(rapport_sha256) = 64),
    inhoud         TEXT NOT NULL,
    html           TEXT NOT NULL, -- last, as in rapport
    PRIMARY KEY (toets, nr)
) STRICT;
INSERT INTO bevroren_concept VALUES (3, 1, '2021-12-01T09:02:00.000Z', 2, 'vraag collegiale toets', 'a6f935e670ec944d0425baeb5371c3237020bb3aa6b7793fc2e0ada2e346a280', 'concept.html', '50143bae25ad6ba4641ef305ee6ca590dee996b939a42326585c83563a0b84a5', 'Het concept. Versie 12.', '<p>Concept, versie 12.</p>');

CREATE TABLE bezoek (
    toets          INTEGER NOT NULL REFERENCES toets (nr),
    nr             INTEGER NOT NULL CHECK (nr >= 1),
    datum          TEXT NOT NULL,
    soort          TEXT NOT NULL,
    locatie        TEXT NOT NULL,
    wie            TEXT NOT NULL,
    bijzonderheden TEXT NOT NULL,
    versie         INTEGER NOT NULL CHECK (versie >= 1),
    persoon        INTEGER NOT NULL,
    wanneer        TEXT NOT NULL,
    verwijderd     INTEGER NOT NULL CHECK (verwijderd IN (0, 1)),
    PRIMARY KEY (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO bezoek VALUES (3, 1, '2021-04-01', 'aangekondigd bezoek', 'Het kantoor', 'inspecteurs A en B', 'Koffie op. Versie 5.', 1, 2, '2021-04-01T16:00:00.000Z', 0);

CREATE TABLE bezoeker (
    toets   INTEGER NOT NULL,
    bezoek  INTEGER NOT NULL,
    persoon INTEGER NOT NULL REFERENCES persoon (nr),
    PRIMARY KEY (toets, bezoek, persoon),
    FOREIGN KEY (toets, bezoek) REFERENCES bezoek (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO bezoeker VALUES (3, 1, 2);

CREATE TABLE bron (
    toets           INTEGER NOT NULL REFERENCES toets (nr),
    nr              INTEGER NOT NULL CHECK (nr >= 1),
    soort           TEXT NOT NULL CHECK (soort <> ''),
    titel           TEXT NOT NULL,
    datum           TEXT NOT NULL,
    documentsoort   TEXT NOT NULL,
    gesprekspartner TEXT NOT NULL,
    aantal          INTEGER NOT NULL,
    interviewers    TEXT NOT NULL,
    pseudoniem      TEXT NOT NULL,
    bijlage_naam    TEXT NOT NULL,
    bijlage_sha256  TEXT NOT NULL,
    bijlage_soort   TEXT NOT NULL,
    bijlage_grootte INTEGER NOT NULL,
    versie          INTEGER NOT NULL CHECK (versie >= 1),
    persoon         INTEGER NOT NULL,
    wanneer         TEXT NOT NULL,
    verwijderd      INTEGER NOT NULL CHECK (verwijderd IN (0, 1)), link_adres TEXT NOT NULL DEFAULT '', link_bekeken TEXT NOT NULL DEFAULT '', bezoek INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO bron VALUES (3, 1, 'document', 'Jaarplan', '2021-01-15', 'beleid', '', 0, '', '', 'jaarplan.pdf', '8340b0cc5b4f0fd17b15d198b468654fa6717d8e5e8aba0405321088192ad640', 'application/pdf', 8, 1, 2, '2021-02-01T09:12:00.000Z', 0, '', '', 0);
INSERT INTO bron VALUES (3, 2, 'interview', '', '2021-01-20', '', 'leidinggevende', 1, 'inspecteur A', '', '', '', '', 0, 1, 3, '2021-02-01T09:13:00.000Z', 0, '', '', 0);
INSERT INTO bron VALUES (3, 3, 'document', 'Website', '2022-07-01', 'webpagina', '', 0, '', '', 'pagina.pdf', 'd8dca5e1a1df79d80e38b3119f93c0cca487405a47bf9b637ff779a30f87ddd6', 'application/pdf', 6, 1, 2, '2022-07-01T09:00:00.000Z', 0, 'https://voorbeeld.nl/zorg', '2022-07-01', 0);

CREATE TABLE bron_bestand (
    toets   INTEGER NOT NULL,
    bron    INTEGER NOT NULL,
    plaats  INTEGER NOT NULL CHECK (plaats >= 0),
    naam    TEXT NOT NULL CHECK (naam <> ''),
    sha256  TEXT NOT NULL CHECK (length(sha256) = 64),
    soort   TEXT NOT NULL,
    grootte INTEGER NOT NULL,
    PRIMARY KEY (toets, bron, plaats),
    FOREIGN KEY (toets, bron) REFERENCES bron (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO bron_bestand VALUES (3, 3, 0, 'kaart.png', 'de9230e4a7431943f0145bdea7f4ecc18e6546bc30f29256868d7a2a3d606769', 'image/png', 5);

CREATE TABLE concept (
    persoon INTEGER NOT NULL,
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    sleutel TEXT NOT NULL CHECK (sleutel <> ''),
    versie  INTEGER NOT NULL,
    inhoud  TEXT NOT NULL,
    wanneer TEXT NOT NULL,
    PRIMARY KEY (persoon, toets, sleutel)
) STRICT, WITHOUT ROWID;
INSERT INTO concept VALUES (2, 3, 'motivering/1.1.2', 0, 'waarde=Nog%20niet%20af', '2021-02-01T09:15:00.000Z');

CREATE TABLE document (
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr),
    soort     TEXT NOT NULL CHECK (soort IN ('uitspraken', 'landelijk', 'toetstekst')),
    over      TEXT NOT NULL CHECK ((over <> '') = (soort = 'toetstekst')),
    naam      TEXT NOT NULL CHECK (naam <> ''),
    editie    INTEGER NOT NULL CHECK (editie >= 1),
    inhoud    TEXT NOT NULL,
    sha256    TEXT NOT NULL CHECK (length(sha256) = 64),
    PRIMARY KEY (onderzoek, soort, over, editie)
) STRICT;
INSERT INTO document VALUES (1, 'landelijk', '', 'landelijk.yaml', 1, 'De zorg is goed. Versie 1.', '47259a352ddc80a8dd1ad24b48d02dc97b8e3e67472e84e7287b05bb52d6e458');

CREATE TABLE dossierafspraak (
    toets      INTEGER NOT NULL,
    steekproef INTEGER NOT NULL,
    pseudoniem TEXT NOT NULL,
    vraag      TEXT NOT NULL,
    antwoord   TEXT NOT NULL,
    toegegeven TEXT NOT NULL,
    reden      TEXT NOT NULL,
    persoon    INTEGER NOT NULL,
    wanneer    TEXT NOT NULL,
    PRIMARY KEY (toets, steekproef, pseudoniem, vraag),
    FOREIGN KEY (toets, steekproef, pseudoniem)
        REFERENCES steekproef_dossier (toets, steekproef, pseudoniem)
) STRICT, WITHOUT ROWID;
INSERT INTO dossierafspraak VALUES (3, 1, '0000-0000-0000', 'acuut', 'ja', 'tweede', 'Samen gekeken.', 2, '2021-02-03T10:10:00.000Z');

CREATE TABLE dossierformulier (
    hash        TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    id          TEXT NOT NULL CHECK (id <> ''),
    versie      TEXT NOT NULL CHECK (versie <> ''),
    kader       TEXT NOT NULL CHECK (kader <> ''),
    kaderversie TEXT NOT NULL,
    yaml        TEXT NOT NULL,
    UNIQUE (id, versie)
) STRICT, WITHOUT ROWID;
INSERT INTO dossierformulier VALUES ('cad4ab05f84299eebd4aade6414740857109596ad6f0d55fad247b617eae9e50', 'klein-formulier', '1', 'klein', '1', 'soort: dossierformulier
id: klein-formulier
versie: "1"
naam: Klein formulier
kader: { id: klein, versie: "1" }
bron: Het boek
vragen:
  - code: melding
    tekst: Wanneer was de melding?
    soort: datum
  - code: triage
    tekst: Wanneer was de triage?
    soort: datum
    mag_open: ja
    niet_voor: melding
  - code: op-tijd
    tekst: Was de triage op tijd?
    kort: triage op tijd
    soort: termijn
    termijn: { van: melding, tot: triage, binnen: 5 werkdagen }
    verwachting: 1.1.1
    norm: { minstens: 92.5, bron: Het boek van de norm }
    bron: Het boek, bladzijde 2
  - code: acuut
    tekst: Was er gevaar?
    soort: ja-nee
  - code: gedaan
    tekst: Is er iets gedaan?
    kort: iets gedaan bij gevaar
    hulp: Kijk in het verslag.
    soort: ja-nee
    verwachting: 1.1.2
    geldt_als: { vraag: acuut, antwoorden: [ja, niet-vast-te-stellen] }
  - code: hoe
    tekst: Hoe is het gedaan?
    kort: gedaan met een plan
    soort: keuze
    keuzes: [met plan, zonder plan]
    voldoet: [met plan]
    verwachting: 1.1.2
  - code: mensen
    tekst: Met hoeveel mensen?
    kort: met twee tot vijf mensen
    soort: getal
    minstens: 2
    hoogstens: 5
    verwachting: 1.2.1
');

CREATE TABLE dossierheropening (
    toets       INTEGER NOT NULL,
    steekproef  INTEGER NOT NULL,
    pseudoniem  TEXT NOT NULL,
    nr          INTEGER NOT NULL CHECK (nr >= 1),
    reden       TEXT NOT NULL CHECK (reden <> ''),
    eerste      TEXT NOT NULL,
    eerste_toelichting TEXT NOT NULL,
    eerste_persoon INTEGER NOT NULL REFERENCES persoon (nr),
    tweede      TEXT NOT NULL,
    tweede_toelichting TEXT NOT NULL,
    tweede_persoon INTEGER NOT NULL REFERENCES persoon (nr),
    afspraken   TEXT NOT NULL,
    persoon     INTEGER NOT NULL REFERENCES persoon (nr),
    wanneer     TEXT NOT NULL,
    PRIMARY KEY (toets, steekproef, pseudoniem, nr),
    FOREIGN KEY (toets, steekproef, pseudoniem)
        REFERENCES steekproef_dossier (toets, steekproef, pseudoniem)
) STRICT, WITHOUT ROWID;
INSERT INTO dossierheropening VALUES (3, 1, '0000-0000-0000', 1, 'Er was meer te lezen. Versie 22.', 'acuut=ja', '', 2, 'acuut=nee', '', 3, '', 2, '2022-10-01T09:00:00.000Z');

CREATE TABLE dossierlezing (
    toets       INTEGER NOT NULL,
    steekproef  INTEGER NOT NULL,
    pseudoniem  TEXT NOT NULL,
    lezer       TEXT NOT NULL CHECK (lezer IN ('eerste', 'tweede')),
    versie      INTEGER NOT NULL CHECK (versie >= 1),
    antwoorden  TEXT NOT NULL,
    toelichting TEXT NOT NULL,
    klaar       INTEGER NOT NULL CHECK (klaar IN (0, 1)),
    persoon     INTEGER NOT NULL,
    wanneer     TEXT NOT NULL,
    PRIMARY KEY (toets, steekproef, pseudoniem, lezer),
    FOREIGN KEY (toets, steekproef, pseudoniem)
        REFERENCES steekproef_dossier (toets, steekproef, pseudoniem)
) STRICT, WITHOUT ROWID;
INSERT INTO dossierlezing VALUES (3, 1, '0000-0000-0000', 'eerste', 1, 'acuut=ja', 'Gelezen. Versie 3.', 1, 2, '2021-02-03T10:00:00.000Z');
INSERT INTO dossierlezing VALUES (3, 1, '0000-0000-0000', 'tweede', 1, 'acuut=nee', '', 1, 3, '2021-02-03T10:05:00.000Z');

CREATE TABLE eenmalige_link (
    token_hash TEXT NOT NULL PRIMARY KEY,
    persoon    INTEGER NOT NULL REFERENCES persoon (nr),
    soort      TEXT NOT NULL,
    vervalt    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO eenmalige_link VALUES ('6b7308abb20877752eba0288adf3fcb4564cfe9007f756abbcffdea6b8f2ca3f', 5, 'uitnodiging', '2021-02-08T09:00:00.000Z');

CREATE TABLE geschiedenis (
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    sleutel TEXT NOT NULL CHECK (sleutel <> ''),
    versie  INTEGER NOT NULL CHECK (versie >= 1),
    inhoud  TEXT NOT NULL,
    persoon INTEGER NOT NULL,
    wanneer TEXT NOT NULL, zegel TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (toets, sleutel, versie)
) STRICT, WITHOUT ROWID;
INSERT INTO geschiedenis VALUES (1, 'maatregel/1', 1, 'verwachting=1.1.1&wat=Wij%20maken%20een%20rooster.&verschil=Elk%20kind%20wordt%20gezien.&wie=teamleider&begin=2023-06-10&termijn=2023-08-01&tussenstappen=&bewijs=Uit%20een%20telling.&uitgevoerd=&vervallen=&achteraf=', 5, '2023-06-01T09:00:00.000Z', '408dd41f9c71e8abba6d2b2f2fa7ad1579561f7b9704517e9a35f5b4a2383256');
INSERT INTO geschiedenis VALUES (3, 'bevinding/1', 1, 'bron=1&richting=onvoldoende&tekst=Het%20plan%20noemt%20geen%20rooster.&verwachting=1.1.1', 2, '2021-02-01T09:14:00.000Z', '8cdbc7c4903b9a8314d4e62c2a9e99a57b595d05f516716d6cc8349743eb15c6');
INSERT INTO geschiedenis VALUES (3, 'bevinding/2', 1, 'bron=2&richting=onvoldoende&tekst=De%20nacht%20is%20niet%20bezet.%20Versie%2018.&verwachting=1.1.1&pagina=12-14&paragraaf=3.2&citaat=De%20nacht%20is%20vrij.', 3, '2022-06-01T09:00:00.000Z', 'e54327fe3674155e5784c5b6fe3ff1f444b574cbe23ce93ba08a15d565a9e197');
INSERT INTO geschiedenis VALUES (3, 'bezoek/1', 1, 'datum=2021-04-01&soort=aangekondigd%20bezoek&locatie=Het%20kantoor&wie=inspecteurs%20A%20en%20B&bijzonderheden=Koffie%20op.%20Versie%205.', 2, '2021-04-01T16:00:00.000Z', '8db005047bbd1e423f8229ea4e020d9ae7e001637f1a6cb3182b4384c51564b5');
INSERT INTO geschiedenis VALUES (3, 'bezoekers/1', 1, 'persoon=2', 2, '2021-12-01T09:03:00.000Z', '7dce62c8e6262307ab2d3ac642f791075b2423e02c2cbab829a0891266dc8a1d');
INSERT INTO geschiedenis VALUES (3, 'bron/1', 1, 'soort=document&titel=Jaarplan&datum=2021-01-15&documentsoort=beleid&gesprekspartner=&aantal=0&interviewers=&pseudoniem=&bijlage-naam=jaarplan.pdf&bijlage-sha256=8340b0cc5b4f0fd17b15d198b468654fa6717d8e5e8aba0405321088192ad640&bijlage-soort=application%2Fpdf&bijlage-grootte=8', 2, '2021-02-01T09:12:00.000Z', '827865d3943a025f899202190b0946b44d25867133ac6d925405e67aa0468605');
INSERT INTO geschiedenis VALUES (3, 'bron/2', 1, 'soort=interview&titel=&datum=2021-01-20&documentsoort=&gesprekspartner=leidinggevende&aantal=1&interviewers=inspecteur%20A&pseudoniem=', 3, '2021-02-01T09:13:00.000Z', 'aa150e612e18d7a1817fd3619a86888e39f817b5bf79cb393f7dee2719d973a1');
INSERT INTO geschiedenis VALUES (3, 'bron/3', 1, 'soort=document&titel=Website&datum=2022-07-01&documentsoort=webpagina&gesprekspartner=&aantal=0&interviewers=&pseudoniem=&bijlage-naam=pagina.pdf&bijlage-sha256=d8dca5e1a1df79d80e38b3119f93c0cca487405a47bf9b637ff779a30f87ddd6&bijlage-soort=application%2Fpdf&bijlage-grootte=6&link-adres=https%3A%2F%2Fvoorbeeld.nl%2Fzorg&link-bekeken=2022-07-01&bestand-naam=kaart.png&bestand-sha256=de9230e4a7431943f0145bdea7f4ecc18e6546bc30f29256868d7a2a3d606769&bestand-soort=image%2Fpng&bestand-grootte=5', 2, '2022-07-01T09:00:00.000Z', '28a05df027d0f6e2d1a293d65de9cdecb15dd335cff7ae5d0e87fc0b7ec9a4cd');
INSERT INTO geschiedenis VALUES (3, 'grondslag/1.1.1', 1, 'bevinding=2&kenmerk=032ae29358d1546c275281b4e85ce205e51f0953e2676942f923eb6c7373220e', 3, '2022-06-01T09:01:00.000Z', '3dc662d19a5cbe96190bded4075a67b02632225c970d592d478d7fe154ba1f46');
INSERT INTO geschiedenis VALUES (3, 'interview/2', 1, 'notities=Wij%20spraken%20over%20de%20nacht.%20Versie%2021.', 3, '2022-09-01T09:00:00.000Z', 'a7d6d88c20e2d9f81605835342d6f3c9b042bb3aa88ee0ff7edfd965a912f7da');
INSERT INTO geschiedenis VALUES (3, 'motivering/1.1.1', 1, 'waarde=Er%20is%20te%20weinig%20zorg.%20Versie%202.', 2, '2021-02-01T09:11:00.000Z', '0aed582213a3a70bd6b2cd626e940e263ff760c2efdc48c9a2f5667f3ed85163');
INSERT INTO geschiedenis VALUES (3, 'motivering/1.1.2', 1, 'waarde=Een%20eerste%20tekst.%20Versie%209.', 2, '2021-09-01T09:00:00.000Z', '1288fd3ff30418721956b45ea24c7380c922c4b79991ac49b9247cd089113e68');
INSERT INTO geschiedenis VALUES (3, 'motivering/1.1.2', 2, 'waarde=Er%20is%20een%20plan.%20Versie%209.', 2, '2021-09-01T09:05:00.000Z', 'f5aee3ba8b392a6ba9f4b2839704f01312ae947684c5786dda98fbb02b61840d');
INSERT INTO geschiedenis VALUES (3, 'opmerking/1', 1, 'concept=1&plek=motivering%2F1.1.1&citaat=Er%20is%20te%20weinig%20zorg.&tekst=Hoe%20vaak%3F%20Versie%2013.', 3, '2022-01-01T09:00:00.000Z', '26cac0fc8a9724620fbae98d0640d8bf5c9120d2d4757c0530d861e6f223f4ca');
INSERT INTO geschiedenis VALUES (3, 'score/1.1.1', 1, 'waarde=onvoldoende', 2, '2021-02-01T09:10:00.000Z', 'e8e3bdd639b77948b133e111551751cc56b85376ea86ffb4a8dfc161d34a8257');
INSERT INTO geschiedenis VALUES (5, 'hertoets/1.1.1', 1, 'stand=geopend', 3, '2023-09-01T09:01:00.000Z', '27cbaa1bd10f201d27b567194e16983102c26ee5f164f2b85440634e189506a5');

CREATE TABLE gezien (
    toets       INTEGER NOT NULL REFERENCES toets (nr),
    persoon     INTEGER NOT NULL,
    keren       INTEGER NOT NULL CHECK (keren >= 1),
    toetsversie INTEGER NOT NULL CHECK (toetsversie >= 0),
    PRIMARY KEY (toets, persoon)
) STRICT, WITHOUT ROWID;
INSERT INTO gezien VALUES (3, 2, 1, 0);
INSERT INTO gezien VALUES (3, 3, 1, 5);

CREATE TABLE gezien_versie (
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    persoon INTEGER NOT NULL,
    sleutel TEXT NOT NULL CHECK (sleutel <> ''),
    versie  INTEGER NOT NULL CHECK (versie >= 1),
    PRIMARY KEY (toets, persoon, sleutel)
) STRICT, WITHOUT ROWID;
INSERT INTO gezien_versie VALUES (3, 2, 'bron/2', 1);
INSERT INTO gezien_versie VALUES (3, 3, 'bron/3', 1);

CREATE TABLE grondslag (
    toets       INTEGER NOT NULL REFERENCES toets (nr),
    verwachting TEXT NOT NULL CHECK (verwachting <> ''),
    bevinding   INTEGER NOT NULL CHECK (bevinding >= 1),
    kenmerk     TEXT NOT NULL CHECK (length(kenmerk) = 64),
    PRIMARY KEY (toets, verwachting, bevinding)
) STRICT, WITHOUT ROWID;
INSERT INTO grondslag VALUES (3, '1.1.1', 2, '032ae29358d1546c275281b4e85ce205e51f0953e2676942f923eb6c7373220e');

CREATE TABLE handeling (
    persoon  INTEGER NOT NULL,
    sleutel  TEXT NOT NULL CHECK (sleutel <> ''),
    inhoud   TEXT NOT NULL,
    uitkomst TEXT NOT NULL,
    wanneer  TEXT NOT NULL,
    PRIMARY KEY (persoon, sleutel, inhoud)
) STRICT, WITHOUT ROWID;
INSERT INTO handeling VALUES (2, 'formulier-1', 'd834d4b871bdf3c1b845eb1efb4ea43ed436fd434ddb8e668e4cd596cb623859', '', '2021-02-01T09:15:00.000Z');

CREATE TABLE herstelcode (
    persoon INTEGER NOT NULL REFERENCES persoon (nr),
    hash    TEXT NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (persoon, hash)
) STRICT, WITHOUT ROWID;
INSERT INTO herstelcode VALUES (2, 'dbffcb34d114c11b18432384d9b12bd113a07c7f092ca8ed89d8870de318e975');

CREATE TABLE hertoets (
    toets   INTEGER PRIMARY KEY REFERENCES toets (nr),
    van     INTEGER NOT NULL REFERENCES toets (nr) CHECK (van <> toets),
    editie  INTEGER NOT NULL CHECK (editie >= 0),
    dag     TEXT NOT NULL,
    streef  TEXT NOT NULL,
    persoon INTEGER NOT NULL,
    wanneer TEXT NOT NULL
) STRICT;
INSERT INTO hertoets VALUES (5, 1, 0, '', '2024-03-01', 5, '2023-09-01T09:00:00.000Z');

CREATE TABLE hertoets_score (
    toets       INTEGER NOT NULL REFERENCES hertoets (toets),
    verwachting TEXT NOT NULL CHECK (verwachting <> ''),
    score       TEXT NOT NULL CHECK (score IN ('voldoende', 'onvoldoende', 'nvt')),
    PRIMARY KEY (toets, verwachting)
) STRICT, WITHOUT ROWID;
INSERT INTO hertoets_score VALUES (5, '1.1.1', 'voldoende');
INSERT INTO hertoets_score VALUES (5, '1.1.2', 'onvoldoende');

CREATE TABLE importkeuze (
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr),
    bestand   TEXT NOT NULL CHECK (bestand <> ''),
    blad      TEXT NOT NULL CHECK (blad <> ''),
    PRIMARY KEY (onderzoek, bestand)
) STRICT, WITHOUT ROWID;
INSERT INTO importkeuze VALUES (1, 'scores.xlsx', 'Oost');

CREATE TABLE instelling (
    naam   TEXT NOT NULL PRIMARY KEY,
    waarde TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO instelling VALUES ('bewaartermijn-dossiers', '12');

CREATE TABLE interview (
    toets             INTEGER NOT NULL,
    nr                INTEGER NOT NULL,
    versie            INTEGER NOT NULL CHECK (versie >= 1),
    notities          TEXT NOT NULL,
    akkoord_uitkomst  TEXT NOT NULL,
    akkoord_op        TEXT NOT NULL,
    akkoord_door      TEXT NOT NULL,
    akkoord_opmerking TEXT NOT NULL,
    akkoord_over      TEXT NOT NULL,
    persoon           INTEGER NOT NULL,
    wanneer           TEXT NOT NULL,
    verwijderd        INTEGER NOT NULL CHECK (verwijderd IN (0, 1)),
    PRIMARY KEY (toets, nr),
    FOREIGN KEY (toets, nr) REFERENCES bron (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO interview VALUES (3, 2, 1, 'Wij spraken over de nacht. Versie 21.', '', '', '', '', '', 3, '2022-09-01T09:00:00.000Z', 0);

CREATE TABLE inzage (
    nr      INTEGER NOT NULL PRIMARY KEY CHECK (nr >= 1),
    wanneer TEXT NOT NULL CHECK (wanneer LIKE '____-__-__T__:__:__.___Z'),
    persoon INTEGER NOT NULL,
    wie     TEXT NOT NULL CHECK (wie <> ''),
    soort   TEXT NOT NULL CHECK (soort <> ''),
    toets   INTEGER NOT NULL,
    wat     TEXT NOT NULL,
    aantal  INTEGER NOT NULL CHECK (aantal >= 1)
) STRICT;
INSERT INTO inzage VALUES (1, '2021-11-01T09:00:00.000Z', 2, 'persoon 2', 'bijlage', 3, 'toets 3 bron/1', 1);

CREATE TABLE kader (
    hash   TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    id     TEXT NOT NULL CHECK (id <> ''),
    versie TEXT NOT NULL CHECK (versie <> ''),
    yaml   TEXT NOT NULL CHECK (yaml <> ''),
    UNIQUE (id, versie)
) STRICT;
INSERT INTO kader VALUES ('217c0dd67bd6c41765baaf44b6996b77b1f1c86d83834cd8037f2bfb40d0c7ac', 'klein', '1', 'soort: toetsingskader
id: klein
versie: "1"
naam: Klein kader
geldig:
  van: 2020-01-01
  tot: 2029-12-31
bron: Het boek
voetnoten: [Een voetnoot.]
themas:
  - code: "1"
    naam: Beheer
    doel: Het beheer is op orde.
    criteria:
      - code: "1.1"
        tekst: De zorg is goed.
        oordeelzinnen:
          voldoende: "Bij {organisatie} is de zorg goed."
          onvoldoende: "Bij {organisatie} is de zorg niet goed."
        verwachtingen:
          - code: 1.1.1
            tekst: Er is zorg.
            voetnoot: Dag en nacht.
          - code: 1.1.2
            tekst: Er is een plan.
          - code: 1.1.3
            tekst: Er is later meer.
            beoordeeld: nee
            reden: Dit komt later.
      - code: "1.2"
        tekst: De zaal is warm.
        bron: Het boek, bladzijde 2
        oordeelzinnen:
          voldoende: De zaal is warm.
          matig: De zaal is lauw.
          onvoldoende: De zaal is koud.
        verwachtingen:
          - code: 1.2.1
            tekst: Er is een kachel.
            bron: Het boek, bladzijde 3
regelsets:
  - naam: gewoon
    titel: Gewone regels
    toelichting: Zo staat het er.
    bron: Het boek, achterin
    themas:
      "1":
        tekst: "Het oordeel is:"
        bekend_gat: Dit is open.
        clausules:
          - oordeel: voldoende
            tekst: voldoende als niets onvoldoende is
            als:
              onvoldoende: { precies: 0 }
          - oordeel: onvoldoende
            tekst: onvoldoende als iets onvoldoende is
            als:
              onvoldoende: { minstens: 1 }
  - naam: streng
    titel: Strenge regels
    toelichting: Met een eigen regel voor 1.2.
    bron: Eigen uitwerking
    afgeleid: ja
    op_basis_van: gewoon
    criteria:
      "1.2":
        tekst: "Het oordeel op 1.2 is:"
        bron: Het schrift
        clausules:
          - oordeel: voldoende
            tekst: voldoende als alles voldoende is
            als:
              aandeel_voldoende: { precies: 100 }
          - oordeel: onvoldoende
            tekst: onvoldoende als de helft of meer onvoldoende is
            als:
              aandeel_onvoldoende: { meer_dan: 33.34, hoogstens: 100 }
');

CREATE TABLE landelijk_rapport (
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr),
    editie    INTEGER NOT NULL CHECK (editie >= 1),
    persoon   INTEGER NOT NULL REFERENCES persoon (nr),
    meelezer  INTEGER NOT NULL REFERENCES persoon (nr),
    wanneer   TEXT NOT NULL,
    reden     TEXT NOT NULL,
    zonder    TEXT NOT NULL,
    naam      TEXT NOT NULL CHECK (naam <> ''),
    sha256    TEXT NOT NULL CHECK (length(sha256) = 64),
    html      TEXT NOT NULL,
    cijfers   TEXT NOT NULL,
    PRIMARY KEY (onderzoek, editie)
) STRICT, WITHOUT ROWID;
INSERT INTO landelijk_rapport VALUES (1, 1, 2, 3, '2027-04-03T09:00:00.000Z', '', '', 'landelijk-rapport.html', '862f957bff971a511b2a804c86639d819d6c5a78cc82800440a14316ce692fd0', 'rapport', 'mediaan	1');

CREATE TABLE logboek (
    nr      INTEGER NOT NULL PRIMARY KEY CHECK (nr >= 1),
    wanneer TEXT NOT NULL CHECK (wanneer LIKE '____-__-__T__:__:__.___Z'),
    wie     TEXT NOT NULL CHECK (wie <> ''),
    wat     TEXT NOT NULL CHECK (wat <> ''),
    sleutel TEXT NOT NULL,
    oud     TEXT NOT NULL,
    nieuw   TEXT NOT NULL,
    vorige  TEXT NOT NULL,
    hash    TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
INSERT INTO logboek VALUES (1, '2020-02-01T09:00:00.000Z', 'importeer', 'kader toegevoegd', 'klein 1', '', '217c0dd67bd6c41765baaf44b6996b77b1f1c86d83834cd8037f2bfb40d0c7ac', '', '813f9b1c68b217f20240592e3abef085c14771bd459f77881c34696c23bbf8c5');
INSERT INTO logboek VALUES (2, '2020-02-01T09:00:00.001Z', 'importeer', 'onderzoek toegevoegd', 'ronde-1', '', 'zegel:ddc5b0d7d779da8e396faa58f0f3d1aa4357fa0ac0bb76b566687454c3344e18', '813f9b1c68b217f20240592e3abef085c14771bd459f77881c34696c23bbf8c5', '3fae3eafd3c16aad2c53572b13cbdf5e0a72c7bd2c7a05047d51d94386c513b3');
INSERT INTO logboek VALUES (3, '2021-02-01T09:00:00.000Z', 'persoon 2', 'ingelogd', 'persoon 2', '', '', '3fae3eafd3c16aad2c53572b13cbdf5e0a72c7bd2c7a05047d51d94386c513b3', '8369af47936e46cc521dc7388d462a8898611ca363c7397e19d793648e6cc2ee');
INSERT INTO logboek VALUES (4, '2021-02-01T09:10:00.000Z', 'persoon 2', 'veld gewijzigd', 'toets 3 score/1.1.1', '', 'versie 1 zegel:e8e3bdd639b77948b133e111551751cc56b85376ea86ffb4a8dfc161d34a8257', '8369af47936e46cc521dc7388d462a8898611ca363c7397e19d793648e6cc2ee', '56c2c27e9a89e3966802a65cd97aec8190035d73a4a710e78cbf5a222449661e');
INSERT INTO logboek VALUES (5, '2021-02-01T09:11:00.000Z', 'persoon 2', 'veld gewijzigd', 'toets 3 motivering/1.1.1', '', 'versie 1 zegel:0aed582213a3a70bd6b2cd626e940e263ff760c2efdc48c9a2f5667f3ed85163', '56c2c27e9a89e3966802a65cd97aec8190035d73a4a710e78cbf5a222449661e', '3c1a462939fba4f73cf54da89630e21e1388ab2ec3e1b921a81702765561b397');
INSERT INTO logboek VALUES (6, '2021-02-01T09:12:00.000Z', 'persoon 2', 'bron toegevoegd', 'toets 3 bron/1', '', 'versie 1 zegel:827865d3943a025f899202190b0946b44d25867133ac6d925405e67aa0468605', '3c1a462939fba4f73cf54da89630e21e1388ab2ec3e1b921a81702765561b397', '28689298d0c77e8697bbdf364fbb98df3d2167545c4fa82a2103bb0d9a7f9953');
INSERT INTO logboek VALUES (7, '2021-02-01T09:13:00.000Z', 'persoon 3', 'bron toegevoegd', 'toets 3 bron/2', '', 'versie 1 zegel:aa150e612e18d7a1817fd3619a86888e39f817b5bf79cb393f7dee2719d973a1', '28689298d0c77e8697bbdf364fbb98df3d2167545c4fa82a2103bb0d9a7f9953', '2f140d4c21dd57157bd7cd33b8781831ada8bb9e76aed4fcbecae8b9b7f9bd55');
INSERT INTO logboek VALUES (8, '2021-02-01T09:14:00.000Z', 'persoon 2', 'bevinding toegevoegd', 'toets 3 bevinding/1', '', 'versie 1 zegel:8cdbc7c4903b9a8314d4e62c2a9e99a57b595d05f516716d6cc8349743eb15c6', '2f140d4c21dd57157bd7cd33b8781831ada8bb9e76aed4fcbecae8b9b7f9bd55', '59f942141107053448adc18c85670bb4cfc29661b7da17e8c37583d335bf0374');
INSERT INTO logboek VALUES (9, '2021-02-02T09:30:00.000Z', 'persoon 3', 'toets vastgesteld', 'toets 4 editie 1', '', '01446b8cc61daac386a5385157ad563c97315dac91fe84599ec5548f170e2d92', '59f942141107053448adc18c85670bb4cfc29661b7da17e8c37583d335bf0374', 'c2047ac9a82fce8a04f01257dd4fd4e88713702c72b98fd10398a5de8f793c45');
INSERT INTO logboek VALUES (10, '2021-02-03T09:30:00.000Z', 'persoon 2', 'steekproef vastgelegd', 'toets 3 steekproef 1', '', 'a952d45f7ef38552ad0c748c1486dcd545658836cfe7885c3e86e74bbf746af6', 'c2047ac9a82fce8a04f01257dd4fd4e88713702c72b98fd10398a5de8f793c45', 'c29b0d91b5d7c433dc289fd6950ec50155251db01d945b88cd6adc9e30a25e2c');
INSERT INTO logboek VALUES (11, '2021-02-03T09:40:00.000Z', 'persoon 2', 'sleutel vernietigd', 'toets 3 steekproef 1', '', '', 'c29b0d91b5d7c433dc289fd6950ec50155251db01d945b88cd6adc9e30a25e2c', 'd342e399c0f19fa249531e5ab726897d49506d92953af05ba3070973e074bcf5');
INSERT INTO logboek VALUES (12, '2021-04-01T16:00:00.000Z', 'persoon 2', 'bezoek toegevoegd', 'toets 3 bezoek/1', '', 'versie 1 zegel:8db005047bbd1e423f8229ea4e020d9ae7e001637f1a6cb3182b4384c51564b5', 'd342e399c0f19fa249531e5ab726897d49506d92953af05ba3070973e074bcf5', '6fe5b083c1ee46bf8cd92edabc0cb712782f6368bbe0af9530bd3cda728115dd');
INSERT INTO logboek VALUES (13, '2021-05-01T09:00:00.000Z', 'maatlat', 'rapport bevroren', 'toets 4 editie 1', '', 'ea1401953dc0c7b002093989f4089895226398cf498264f61a1f958f2f036e19', '6fe5b083c1ee46bf8cd92edabc0cb712782f6368bbe0af9530bd3cda728115dd', '8059c5810a32aa3f8bf6407870133dd1a10284734bd441078706c0dbdf29668f');
INSERT INTO logboek VALUES (14, '2026-11-22T09:30:00.000Z', 'maatlat', 'logboek afgesloten en opnieuw verzegeld', '', 'regel 13 met kenmerk fc6bcc838e4952d04ff8ac0f955aa2e87afa23de603c4db254b354984b375393', 'Nagekeken zonder sleutel: paste.', '8059c5810a32aa3f8bf6407870133dd1a10284734bd441078706c0dbdf29668f', 'c2c4f895bf475bc7fa13bdb3c2b1f72c7873ecf1057567194cc2b90f8d8208d7');
INSERT INTO logboek VALUES (15, '2021-09-01T09:00:00.000Z', 'persoon 2', 'veld gewijzigd', 'toets 3 motivering/1.1.2', '', 'versie 1 zegel:1288fd3ff30418721956b45ea24c7380c922c4b79991ac49b9247cd089113e68', 'c2c4f895bf475bc7fa13bdb3c2b1f72c7873ecf1057567194cc2b90f8d8208d7', '4cffb496fcd9030aced631a89628ed908c41d5893b15deca12edf85fd2a4b175');
INSERT INTO logboek VALUES (16, '2021-09-01T09:05:00.000Z', 'persoon 2', 'veld gewijzigd', 'toets 3 motivering/1.1.2', '', 'versie 2 zegel:f5aee3ba8b392a6ba9f4b2839704f01312ae947684c5786dda98fbb02b61840d', '4cffb496fcd9030aced631a89628ed908c41d5893b15deca12edf85fd2a4b175', '00463d960f1ab763a2833284879b1c06362d47a8bd70bab94b9ab27c3a44a6ca');
INSERT INTO logboek VALUES (17, '2021-11-01T09:00:01.000Z', 'maatlat', 'bijgehouden wie wat las', 'inzage 1-1', '', '1 regel; sha256 07d541e2e9ccc95a54d94a4f706517126aa2967e9ffa341e95162c2040c60447', '00463d960f1ab763a2833284879b1c06362d47a8bd70bab94b9ab27c3a44a6ca', 'b203e3e95cf488ed51de00264ad2337455943f976b777ee5422dd326eae07eb8');
INSERT INTO logboek VALUES (18, '2021-12-01T09:01:00.000Z', 'persoon 5', 'stappen van een onderzoek gekozen', 'ronde-2', '', 'wederhoor=1', 'b203e3e95cf488ed51de00264ad2337455943f976b777ee5422dd326eae07eb8', '6ac1363d1556aaa8e6cfbc1c0e1d1bd17c3f407dc5056c89657be8cd21889b5c');
INSERT INTO logboek VALUES (19, '2021-12-01T09:02:00.000Z', 'persoon 2', 'concept bevroren', 'toets 3 concept 1', '', 'a6f935e670ec944d0425baeb5371c3237020bb3aa6b7793fc2e0ada2e346a280
50143bae25ad6ba4641ef305ee6ca590dee996b939a42326585c83563a0b84a5', '6ac1363d1556aaa8e6cfbc1c0e1d1bd17c3f407dc5056c89657be8cd21889b5c', '37deeb30ae72a424488055aa520f0dd7e56b8ecbd0867dd578eb7525937fbe62');
INSERT INTO logboek VALUES (20, '2021-12-01T09:03:00.000Z', 'persoon 2', 'wie bij een bezoek was gewijzigd', 'toets 3 bezoekers/1', '', 'versie 1 zegel:7dce62c8e6262307ab2d3ac642f791075b2423e02c2cbab829a0891266dc8a1d', '37deeb30ae72a424488055aa520f0dd7e56b8ecbd0867dd578eb7525937fbe62', '9371479f94256084cf26d35d0a89dde8d1d0481b156d8b4d959b4deb5f021531');
INSERT INTO logboek VALUES (21, '2021-12-01T09:00:00.000Z', 'persoon 5', 'wie wat doet gewijzigd', 'toets 3', 'collega', 'collega
persoon 3', '9371479f94256084cf26d35d0a89dde8d1d0481b156d8b4d959b4deb5f021531', 'e7da9bee3ebc787a236ae87d58cb317d486d4515da0e5b33f9ecc140c2e30051');
INSERT INTO logboek VALUES (22, '2022-01-01T09:00:00.000Z', 'persoon 3', 'opmerking gemaakt', 'toets 3 opmerking/1', '', 'versie 1 zegel:26cac0fc8a9724620fbae98d0640d8bf5c9120d2d4757c0530d861e6f223f4ca', 'e7da9bee3ebc787a236ae87d58cb317d486d4515da0e5b33f9ecc140c2e30051', '1810166d43aa89e1da342c3af1b586bc27493761b71c07cd63674757de571eaa');
INSERT INTO logboek VALUES (23, '2022-02-10T09:00:00.000Z', 'persoon 4', 'reactie van de organisatie ingediend', 'toets 3 wederhoor/1', '', '34aade5f48557015e21953f6bb476cfea18005201b570c5e4d03465611b90f48', '1810166d43aa89e1da342c3af1b586bc27493761b71c07cd63674757de571eaa', 'de5b387f1a359ec0fda3eee43b0e5ab4d490b866ed48e6e067ad5bef4f12a924');
INSERT INTO logboek VALUES (24, '2022-06-01T09:00:00.000Z', 'persoon 3', 'bevinding toegevoegd', 'toets 3 bevinding/2', '', 'versie 1 zegel:e54327fe3674155e5784c5b6fe3ff1f444b574cbe23ce93ba08a15d565a9e197', 'de5b387f1a359ec0fda3eee43b0e5ab4d490b866ed48e6e067ad5bef4f12a924', '073dee3bdd87a60aea7916d6b11b31e6672cdc94e0204cffe0a9d2b892b82134');
INSERT INTO logboek VALUES (25, '2022-06-01T09:01:00.000Z', 'persoon 3', 'waarop een motivering rust gewijzigd', 'toets 3 grondslag/1.1.1', '', 'versie 1 zegel:3dc662d19a5cbe96190bded4075a67b02632225c970d592d478d7fe154ba1f46', '073dee3bdd87a60aea7916d6b11b31e6672cdc94e0204cffe0a9d2b892b82134', 'd5b518faf7750e75e107e61840152175ae6e72befddf398b8f11edea87e9f307');
INSERT INTO logboek VALUES (26, '2022-07-01T09:00:00.000Z', 'persoon 2', 'bron toegevoegd', 'toets 3 bron/3', '', 'versie 1 zegel:28a05df027d0f6e2d1a293d65de9cdecb15dd335cff7ae5d0e87fc0b7ec9a4cd', 'd5b518faf7750e75e107e61840152175ae6e72befddf398b8f11edea87e9f307', 'fa426385bd4df42bb9877f2261ac761118f9824749b40b3d7103c1bdc1f8782d');
INSERT INTO logboek VALUES (27, '2022-09-01T09:00:00.000Z', 'persoon 3', 'notities toegevoegd', 'toets 3 interview/2', '', 'versie 1 zegel:a7d6d88c20e2d9f81605835342d6f3c9b042bb3aa88ee0ff7edfd965a912f7da', 'fa426385bd4df42bb9877f2261ac761118f9824749b40b3d7103c1bdc1f8782d', '7c70ce955dc610a8caf594b4f84d86be6205d9acb7d346965e8f59c55fd5feae');
INSERT INTO logboek VALUES (28, '2023-06-01T09:00:00.000Z', 'persoon 5', 'maatregel toegevoegd', 'toets 1 maatregel/1', '', 'versie 1 zegel:408dd41f9c71e8abba6d2b2f2fa7ad1579561f7b9704517e9a35f5b4a2383256', '7c70ce955dc610a8caf594b4f84d86be6205d9acb7d346965e8f59c55fd5feae', '1a3018d4a989b39fec2835ba01098b53b00a4e2b704c29db10c2f2cff533547e');
INSERT INTO logboek VALUES (29, '2023-09-01T09:00:00.000Z', 'persoon 5', 'hertoets geopend', 'toets 5', '', 'van: toets 1
editie: 0
uiterlijk: 2024-03-01
', '1a3018d4a989b39fec2835ba01098b53b00a4e2b704c29db10c2f2cff533547e', 'a9b4ace5a3a85c5b9264ac45eeeb68947b1e59795ff9ffb0c33761de816ecda2');
INSERT INTO logboek VALUES (30, '2023-09-01T09:01:00.000Z', 'persoon 3', 'verwachting van hertoets geopend of gesloten', 'toets 5 hertoets/1.1.1', '', 'versie 1 zegel:27cbaa1bd10f201d27b567194e16983102c26ee5f164f2b85440634e189506a5', 'a9b4ace5a3a85c5b9264ac45eeeb68947b1e59795ff9ffb0c33761de816ecda2', '7b63d88c6d36de13abd1bbf6cacd8c6466bf902090a69d789c0b85635473b5a6');
INSERT INTO logboek VALUES (31, '2027-05-02T09:00:00.000Z', 'persoon 2', 'sleutel vernietigd', 'toets 1 steekproef 90', '', '', '7b63d88c6d36de13abd1bbf6cacd8c6466bf902090a69d789c0b85635473b5a6', '9764f679b30bf9168321834ee5e5e53ef40429177f2029f38d079cca608277ca');
INSERT INTO logboek VALUES (32, '2027-03-01T09:00:00.000Z', 'persoon 5', 'tweede beoordelaar gekozen', 'toets 1', '', 'persoon 3
', '9764f679b30bf9168321834ee5e5e53ef40429177f2029f38d079cca608277ca', 'bd842c8b28d94a71068cb2865085c329fe79e3c10a6417c09fa94291cacc5158');

CREATE TABLE logboekzegel (
    plaats  INTEGER NOT NULL PRIMARY KEY CHECK (plaats = 1),
    sleutel TEXT NOT NULL CHECK (length(sleutel) = 64),
    sinds   INTEGER NOT NULL
) STRICT;
INSERT INTO logboekzegel VALUES (1, '33b0a73ff5bc3a3c8045c4a6242429dee28b9b19d72a4448a5480a80b7bf3090', 14);

CREATE TABLE maatregel (
    toets         INTEGER NOT NULL REFERENCES toets (nr),
    nr            INTEGER NOT NULL CHECK (nr >= 1),
    wat           TEXT NOT NULL,
    verschil      TEXT NOT NULL,
    wie           TEXT NOT NULL,
    begin         TEXT NOT NULL,
    termijn       TEXT NOT NULL,
    tussenstappen TEXT NOT NULL,
    bewijs        TEXT NOT NULL,
    uitgevoerd    TEXT NOT NULL,
    vervallen     TEXT NOT NULL,
    achteraf      TEXT NOT NULL,
    auteur        INTEGER NOT NULL REFERENCES persoon (nr),
    versie        INTEGER NOT NULL CHECK (versie >= 1),
    persoon       INTEGER NOT NULL,
    wanneer       TEXT NOT NULL,
    verwijderd    INTEGER NOT NULL CHECK (verwijderd IN (0, 1)),
    PRIMARY KEY (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO maatregel VALUES (1, 1, 'Wij maken een rooster.', 'Elk kind wordt gezien.', 'teamleider', '2023-06-10', '2023-08-01', '', 'Uit een telling.', '', '', '', 5, 1, 5, '2023-06-01T09:00:00.000Z', 0);

CREATE TABLE maatregel_verwachting (
    toets       INTEGER NOT NULL,
    maatregel   INTEGER NOT NULL,
    plaats      INTEGER NOT NULL,
    verwachting TEXT NOT NULL,
    PRIMARY KEY (toets, maatregel, plaats),
    FOREIGN KEY (toets, maatregel) REFERENCES maatregel (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO maatregel_verwachting VALUES (1, 1, 0, '1.1.1');

CREATE TABLE oefening (
    enige    INTEGER PRIMARY KEY CHECK (enige = 1),
    wanneer  TEXT NOT NULL CHECK (wanneer <> '')
) STRICT;

CREATE TABLE onderzoek (
    nr             INTEGER NOT NULL PRIMARY KEY,
    id             TEXT NOT NULL UNIQUE CHECK (id <> ''),
    naam           TEXT NOT NULL,
    toezichthouder TEXT NOT NULL,
    periode_van    TEXT NOT NULL,
    periode_tot    TEXT NOT NULL,
    bron           TEXT NOT NULL,
    regelset       TEXT NOT NULL,
    kader          TEXT NOT NULL REFERENCES kader (hash)
, soort TEXT NOT NULL DEFAULT 'inspectie', regels_volgens TEXT NOT NULL DEFAULT '', doel TEXT NOT NULL DEFAULT '', doel_plaats TEXT NOT NULL DEFAULT '', grondslag TEXT NOT NULL DEFAULT '', grondslag_plaats TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO onderzoek VALUES (1, 'ronde-1', 'Oefenronde', 'Inspectie', '2020-01-01', '2020-12-31', 'Een verzonnen bron', 'gewoon', '217c0dd67bd6c41765baaf44b6996b77b1f1c86d83834cd8037f2bfb40d0c7ac', 'inspectie', '', '', '', '', '');
INSERT INTO onderzoek VALUES (2, 'ronde-2', 'Tweede oefenronde', 'Inspectie', '2021-01-01', '2021-12-31', 'Een verzonnen bron', 'gewoon', '217c0dd67bd6c41765baaf44b6996b77b1f1c86d83834cd8037f2bfb40d0c7ac', 'inspectie', 'zoals de inspectie van 2020', 'Zien of er zorg is. Versie 25.', 'Het boek, bladzijde 4', '', '');
INSERT INTO onderzoek VALUES (3, 'hertoets-ronde-1', 'Hertoets van de oefenronde. Versie 29.', 'Inspectie', '2023-09-01', '2024-03-01', '', 'gewoon', '217c0dd67bd6c41765baaf44b6996b77b1f1c86d83834cd8037f2bfb40d0c7ac', 'hertoets', '', '', '', '', '');

CREATE TABLE onderzoekswijziging (
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr),
    nr        INTEGER NOT NULL CHECK (nr >= 1),
    soort     TEXT NOT NULL CHECK (soort <> ''),
    toets     INTEGER NOT NULL,
    was       TEXT NOT NULL,
    wordt     TEXT NOT NULL,
    reden     TEXT NOT NULL,
    persoon   INTEGER NOT NULL,
    wanneer   TEXT NOT NULL,
    PRIMARY KEY (onderzoek, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO onderzoekswijziging VALUES (2, 1, 'naam gewijzigd', 0, 'Tweede ronde', 'Tweede oefenronde', 'Het is een oefening. Versie 23.', 5, '2022-11-01T09:00:00.000Z');

CREATE TABLE opmerking (
    toets       INTEGER NOT NULL,
    nr          INTEGER NOT NULL CHECK (nr >= 1),
    concept     INTEGER NOT NULL,
    plek        TEXT NOT NULL,
    citaat      TEXT NOT NULL,
    tekst       TEXT NOT NULL CHECK (tekst <> ''),
    auteur      INTEGER NOT NULL REFERENCES persoon (nr),
    versie      INTEGER NOT NULL CHECK (versie >= 1),
    persoon     INTEGER NOT NULL,
    wanneer     TEXT NOT NULL,
    ingetrokken INTEGER NOT NULL CHECK (ingetrokken IN (0, 1)),
    PRIMARY KEY (toets, nr),
    FOREIGN KEY (toets, concept) REFERENCES bevroren_concept (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO opmerking VALUES (3, 1, 1, 'motivering/1.1.1', 'Er is te weinig zorg.', 'Hoe vaak? Versie 13.', 3, 1, 3, '2022-01-01T09:00:00.000Z', 0);

CREATE TABLE opruimklok (
    nr        INTEGER NOT NULL PRIMARY KEY CHECK (nr = 1),
    vertrouwd TEXT NOT NULL
) STRICT;
INSERT INTO opruimklok VALUES (1, '2021-09-01T09:05:00.000Z');

CREATE TABLE opruimlijst (
    soort   TEXT NOT NULL CHECK (soort IN ('bijlage', 'persoon')),
    sleutel TEXT NOT NULL CHECK (sleutel <> ''),
    sinds   TEXT NOT NULL,
    gewist  TEXT NOT NULL,
    PRIMARY KEY (soort, sleutel)
) STRICT, WITHOUT ROWID;
INSERT INTO opruimlijst VALUES ('persoon', '9', '2021-11-01T09:00:00.000Z', '2021-11-02T09:00:00.000Z');

CREATE TABLE opvolgdag (
    toets INTEGER NOT NULL REFERENCES toets (nr),
    wat   TEXT NOT NULL CHECK (wat <> ''),
    dag   TEXT NOT NULL,
    over  TEXT NOT NULL,
    PRIMARY KEY (toets, wat)
) STRICT, WITHOUT ROWID;
INSERT INTO opvolgdag VALUES (1, 'maatregel/1', '2027-06-01', 'maatregel 1');

CREATE TABLE opvolging (
    toets      INTEGER NOT NULL PRIMARY KEY REFERENCES toets (nr),
    stap       TEXT NOT NULL CHECK (stap <> ''),
    sinds      TEXT NOT NULL,
    tot        TEXT NOT NULL,
    indiener   INTEGER NOT NULL,
    voorlegger INTEGER NOT NULL,
    planversie INTEGER NOT NULL CHECK (planversie >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO opvolging VALUES (1, 'plan maken', '2023-06-01T09:00:00.000Z', '2023-09-01', 0, 0, 1);

CREATE TABLE opvolgplan (
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    versie  INTEGER NOT NULL CHECK (versie >= 1),
    tekst   TEXT NOT NULL CHECK (tekst <> ''),
    sha256  TEXT NOT NULL CHECK (length(sha256) = 64),
    persoon INTEGER NOT NULL REFERENCES persoon (nr),
    wanneer TEXT NOT NULL,
    PRIMARY KEY (toets, versie)
) STRICT, WITHOUT ROWID;
INSERT INTO opvolgplan VALUES (1, 1, 'vorm=1', '9ecc7393b58ae50946f4ec988ef688ae2288a5d9bf3856e925cfe11350b12a94', 5, '2023-06-02T09:00:00.000Z');

CREATE TABLE organisatie (
    nr   INTEGER NOT NULL PRIMARY KEY,
    naam TEXT NOT NULL UNIQUE CHECK (naam <> '')
) STRICT;
INSERT INTO organisatie VALUES (1, 'Twente');
INSERT INTO organisatie VALUES (2, 'Utrecht');
INSERT INTO organisatie VALUES (3, 'Drenthe');
INSERT INTO organisatie VALUES (4, 'Noord-Drenthe');

CREATE TABLE organisatie_inlog (
    identiteit TEXT PRIMARY KEY CHECK (identiteit <> ''),
    persoon    INTEGER NOT NULL UNIQUE REFERENCES persoon (nr),
    door_regel INTEGER NOT NULL CHECK (door_regel IN (0, 1)),
    sinds      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO organisatie_inlog VALUES ('versie-26@https://inlog.voorbeeld.nl', 3, 1, '2023-06-01T09:00:00.000Z');

CREATE TABLE organisatie_overgang (
    organisatie INTEGER NOT NULL PRIMARY KEY REFERENCES organisatie (nr),
    opvolger    INTEGER NOT NULL REFERENCES organisatie (nr),
    nu          INTEGER NOT NULL REFERENCES organisatie (nr),
    dag         TEXT NOT NULL CHECK (dag <> ''),
    toelichting TEXT NOT NULL,
    persoon     INTEGER NOT NULL,
    wanneer     TEXT NOT NULL,
    CHECK (organisatie <> opvolger AND organisatie <> nu)
) STRICT, WITHOUT ROWID;
INSERT INTO organisatie_overgang VALUES (4, 3, 3, '2022-01-01', 'Samen verder. Versie 23.', 5, '2022-11-01T09:11:00.000Z');

CREATE TABLE organisatie_periode (
    organisatie INTEGER NOT NULL REFERENCES organisatie (nr),
    nr          INTEGER NOT NULL CHECK (nr >= 1),
    soort       TEXT NOT NULL CHECK (soort <> ''),
    waarde      TEXT NOT NULL CHECK (waarde <> ''),
    van         TEXT NOT NULL,
    tot         TEXT NOT NULL,
    toelichting TEXT NOT NULL,
    persoon     INTEGER NOT NULL,
    wanneer     TEXT NOT NULL,
    PRIMARY KEY (organisatie, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO organisatie_periode VALUES (1, 1, 'naam', 'Twente en omstreken', '', '2020-12-31', 'Zo heette zij.', 5, '2022-11-01T09:10:00.000Z');

CREATE TABLE persoon (
    nr           INTEGER NOT NULL PRIMARY KEY,
    naam         TEXT NOT NULL CHECK (naam <> ''),
    email        TEXT NOT NULL UNIQUE CHECK (email <> ''),
    wachtwoord   TEXT NOT NULL DEFAULT '',
    totp_geheim  TEXT NOT NULL DEFAULT '',
    totp_aan     INTEGER NOT NULL DEFAULT 0,
    totp_stap    INTEGER NOT NULL DEFAULT 0,
    organisatie  INTEGER REFERENCES organisatie (nr),
    geblokkeerd  INTEGER NOT NULL DEFAULT 0,
    versie       INTEGER NOT NULL DEFAULT 1,
    sinds        TEXT NOT NULL
, ingelogd TEXT NOT NULL DEFAULT '', apparaten INTEGER NOT NULL DEFAULT 1, totp_sinds TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO persoon VALUES (1, 'Beheerder', 'beheerder@voorbeeld.nl', '', '', 0, 0, NULL, 0, 1, '2021-01-01T08:00:00.000Z', '', 1, '');
INSERT INTO persoon VALUES (2, 'Inspecteur A', 'inspecteur-a@voorbeeld.nl', '$argon2id$v=19$m=19456,t=2,p=1$+Br71x6qRuzf4r9FO9HF7g$j9Ovoc12Xg5EpXq6jHfyIrYokPselmuE12X2JgBfpSg', '', 0, 0, NULL, 0, 1, '2021-01-01T08:00:00.001Z', '2021-02-01T09:00:00.000Z', 1, '');
INSERT INTO persoon VALUES (3, 'Inspecteur B', 'inspecteur-b@voorbeeld.nl', '', '', 0, 0, NULL, 0, 1, '2021-01-01T08:00:00.002Z', '2021-03-01T09:00:00.000Z', 1, '');
INSERT INTO persoon VALUES (4, 'Management', 'management@voorbeeld.nl', '', '', 0, 0, 2, 0, 1, '2021-01-01T08:00:00.003Z', '', 1, '');
INSERT INTO persoon VALUES (5, 'Coördinator', 'coordinator@voorbeeld.nl', '', '', 0, 0, NULL, 0, 1, '2021-01-01T08:00:00.004Z', '', 1, '');

CREATE TABLE persoon_rol (
    persoon INTEGER NOT NULL REFERENCES persoon (nr),
    rol     TEXT NOT NULL,
    PRIMARY KEY (persoon, rol)
) STRICT, WITHOUT ROWID;
INSERT INTO persoon_rol VALUES (1, 'beheerder');
INSERT INTO persoon_rol VALUES (2, 'inspecteur');
INSERT INTO persoon_rol VALUES (3, 'inspecteur');
INSERT INTO persoon_rol VALUES (4, 'vt-management');
INSERT INTO persoon_rol VALUES (5, 'coordinator');

CREATE TABLE persoon_van (
    persoon     INTEGER NOT NULL REFERENCES persoon (nr),
    organisatie INTEGER NOT NULL REFERENCES organisatie (nr),
    PRIMARY KEY (persoon, organisatie)
) STRICT, WITHOUT ROWID;
INSERT INTO persoon_van VALUES (4, 2);

CREATE TABLE poging (
    rem     TEXT NOT NULL CHECK (rem <> ''),
    sleutel TEXT NOT NULL CHECK (length(sleutel) = 64),
    aantal  INTEGER NOT NULL,
    laatst  INTEGER NOT NULL, -- seconds since 1970
    PRIMARY KEY (rem, sleutel)
) STRICT, WITHOUT ROWID;
INSERT INTO poging VALUES ('inloggen', 'd0112a236ac57696061b0f868957e6215f7eecfd0ea94fdca1c91b6b4433c90b', 3, 1633046400);

CREATE TABLE publicatiestuk (
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    soort   TEXT NOT NULL CHECK (soort IN ('markering', 'besluit', 'reactie')),
    nr      INTEGER NOT NULL CHECK (nr >= 1),
    inhoud  TEXT NOT NULL,
    versie  INTEGER NOT NULL CHECK (versie >= 1),
    persoon INTEGER NOT NULL,
    wanneer TEXT NOT NULL,
    PRIMARY KEY (toets, soort, nr)
) STRICT;
INSERT INTO publicatiestuk VALUES (4, 'besluit', 1, 'besluit=ja', 1, 5, '2022-04-01T09:05:00.000Z');

CREATE TABLE publicatieversie (
    toets              INTEGER NOT NULL,
    nr                 INTEGER NOT NULL CHECK (nr >= 1),
    editie             INTEGER NOT NULL,
    wanneer            TEXT NOT NULL,
    persoon            INTEGER NOT NULL,
    naam               TEXT NOT NULL CHECK (naam <> ''),
    sha256             TEXT NOT NULL CHECK (length(sha256) = 64),
    gegevens_sha256    TEXT NOT NULL CHECK (length(gegevens_sha256) = 64),
    weglatingen_sha256 TEXT NOT NULL CHECK (length(weglatingen_sha256) = 64),
    weglatingen        TEXT NOT NULL,
    gegevens           TEXT NOT NULL,
    html               TEXT NOT NULL, -- last, as in rapport
    PRIMARY KEY (toets, nr),
    FOREIGN KEY (toets, editie) REFERENCES vaststelling (toets, editie)
) STRICT;
INSERT INTO publicatieversie VALUES (4, 1, 1, '2022-04-01T09:00:00.000Z', 5, 'drenthe-openbaar.html', '7ec057e6a7398626a166af55aedbabbf7e8b5615631ff80257c636463d072dce', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '', '{}', '<p>Openbaar, versie 16.</p>');

CREATE TABLE rapport (
    toets  INTEGER NOT NULL,
    editie INTEGER NOT NULL,
    sinds  TEXT NOT NULL,
    naam   TEXT NOT NULL CHECK (naam <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    html   TEXT NOT NULL, -- last: what lists the others does not read so far
    PRIMARY KEY (toets, editie),
    FOREIGN KEY (toets, editie) REFERENCES vaststelling (toets, editie)
) STRICT;
INSERT INTO rapport VALUES (4, 1, '2021-05-01T09:00:00.000Z', 'drenthe.html', 'ea1401953dc0c7b002093989f4089895226398cf498264f61a1f958f2f036e19', '<p>Rapport, versie 6.</p>');

CREATE TABLE rapportstap (
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr),
    nr        INTEGER NOT NULL CHECK (nr >= 1),
    zet       TEXT NOT NULL CHECK (zet <> ''),
    persoon   INTEGER NOT NULL REFERENCES persoon (nr),
    aan       INTEGER REFERENCES persoon (nr),
    reden     TEXT NOT NULL,
    inhoud    TEXT NOT NULL,
    wanneer   TEXT NOT NULL,
    PRIMARY KEY (onderzoek, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO rapportstap VALUES (1, 1, 'voorleggen', 2, 3, '', 'd7e97c74572ca14e0d8fa46583f74d3211594d19b3d0fc5e1a2fcefc0cf964fb', '2027-04-02T09:00:00.000Z');

CREATE TABLE rapporttekst (
    onderzoek    INTEGER NOT NULL REFERENCES onderzoek (nr),
    stuk         TEXT NOT NULL CHECK (stuk <> ''),
    versie       INTEGER NOT NULL CHECK (versie >= 1),
    tekst        TEXT NOT NULL,
    cijferreden  TEXT NOT NULL,
    privacyreden TEXT NOT NULL,
    persoon      INTEGER NOT NULL REFERENCES persoon (nr),
    wanneer      TEXT NOT NULL,
    PRIMARY KEY (onderzoek, stuk, versie)
) STRICT, WITHOUT ROWID;
INSERT INTO rapporttekst VALUES (1, 'leeswijzer', 1, 'Dit rapport gaat over {{aantal organisaties}} organisaties.', '', '', 2, '2027-04-01T09:00:00.000Z');

CREATE TABLE rapporttekst_concept (
    onderzoek   INTEGER NOT NULL REFERENCES onderzoek (nr),
    stuk        TEXT NOT NULL CHECK (stuk <> ''),
    persoon     INTEGER NOT NULL REFERENCES persoon (nr),
    versie      INTEGER NOT NULL CHECK (versie >= 0),
    tekst       TEXT NOT NULL,
    cijferreden TEXT NOT NULL,
    wanneer     TEXT NOT NULL,
    PRIMARY KEY (onderzoek, stuk, persoon)
) STRICT, WITHOUT ROWID;
INSERT INTO rapporttekst_concept VALUES (1, 'inleiding', 2, 0, 'Nog niet af.', '', '2027-04-01T09:05:00.000Z');

CREATE TABLE regelrol (
    persoon INTEGER NOT NULL REFERENCES persoon (nr),
    rol     TEXT NOT NULL CHECK (rol <> ''),
    PRIMARY KEY (persoon, rol)
) STRICT, WITHOUT ROWID;
INSERT INTO regelrol VALUES (3, 'inspecteur');

CREATE TABLE rolverzoek (
    nr      INTEGER NOT NULL PRIMARY KEY,
    persoon INTEGER NOT NULL REFERENCES persoon (nr),
    rol     TEXT NOT NULL CHECK (rol <> ''),
    sinds   TEXT NOT NULL,
    besluit TEXT NOT NULL DEFAULT '' CHECK (besluit IN ('', 'toegekend', 'afgewezen', 'ingetrokken')),
    door    INTEGER NOT NULL DEFAULT 0,
    wanneer TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO rolverzoek VALUES (1, 1, 'coordinator', '2021-10-01T09:00:00.000Z', 'ingetrokken', 1, '2021-10-01T10:00:00.000Z');

CREATE TABLE "score" (
    onderzoek   INTEGER NOT NULL,
    organisatie INTEGER NOT NULL,
    verwachting TEXT NOT NULL CHECK (verwachting <> ''),
    score       TEXT NOT NULL CHECK (score IN ('voldoende', 'onvoldoende', 'nvt')),
    PRIMARY KEY (onderzoek, organisatie, verwachting),
    FOREIGN KEY (onderzoek, organisatie) REFERENCES "toets" (onderzoek, organisatie)
) STRICT, WITHOUT ROWID;
INSERT INTO score VALUES (1, 1, '1.1.1', 'voldoende');
INSERT INTO score VALUES (1, 1, '1.1.2', 'onvoldoende');
INSERT INTO score VALUES (1, 1, '1.2.1', 'nvt');
INSERT INTO score VALUES (1, 2, '1.1.1', 'onvoldoende');
INSERT INTO score VALUES (2, 2, '1.1.1', 'onvoldoende');

CREATE TABLE scoreoverleg (
    toets       INTEGER NOT NULL,
    beoordelaar INTEGER NOT NULL,
    verwachting TEXT NOT NULL,
    versie      INTEGER NOT NULL CHECK (versie >= 1),
    uitkomst    TEXT NOT NULL CHECK (uitkomst IN ('voldoende', 'onvoldoende', 'nvt')),
    wie         TEXT NOT NULL CHECK (wie IN ('team', 'tweede', 'beiden')),
    reden       TEXT NOT NULL CHECK (reden <> ''),
    persoon     INTEGER NOT NULL REFERENCES persoon (nr),
    wanneer     TEXT NOT NULL,
    PRIMARY KEY (toets, beoordelaar, verwachting, versie),
    FOREIGN KEY (toets, beoordelaar, verwachting)
        REFERENCES scorepaar (toets, beoordelaar, verwachting)
) STRICT, WITHOUT ROWID;
INSERT INTO scoreoverleg VALUES (1, 1, '1.1.1', 1, 'voldoende', 'team', 'Het staat in het plan.', 3, '2027-03-02T10:00:00.000Z');

CREATE TABLE scorepaar (
    toets       INTEGER NOT NULL,
    beoordelaar INTEGER NOT NULL,
    verwachting TEXT NOT NULL CHECK (verwachting <> ''),
    team        TEXT NOT NULL CHECK (team IN ('voldoende', 'onvoldoende', 'nvt')),
    tweede      TEXT NOT NULL CHECK (tweede IN ('voldoende', 'onvoldoende', 'nvt')),
    PRIMARY KEY (toets, beoordelaar, verwachting),
    FOREIGN KEY (toets, beoordelaar) REFERENCES tweede_beoordelaar (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO scorepaar VALUES (1, 1, '1.1.1', 'onvoldoende', 'voldoende');

CREATE TABLE scoretrekking (
    onderzoek   INTEGER NOT NULL REFERENCES onderzoek (nr),
    nr          INTEGER NOT NULL CHECK (nr >= 1),
    aandeel     INTEGER NOT NULL CHECK (aandeel BETWEEN 1 AND 100),
    startwaarde TEXT NOT NULL CHECK (startwaarde <> ''),
    persoon     INTEGER NOT NULL REFERENCES persoon (nr),
    wanneer     TEXT NOT NULL,
    PRIMARY KEY (onderzoek, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO scoretrekking VALUES (1, 1, 20, 'computer:oud', 5, '2027-03-01T09:00:00.000Z');

CREATE TABLE scoretrekking_toets (
    onderzoek INTEGER NOT NULL,
    nr        INTEGER NOT NULL,
    volgorde  INTEGER NOT NULL CHECK (volgorde >= 1),
    toets     INTEGER NOT NULL REFERENCES toets (nr),
    getrokken INTEGER NOT NULL CHECK (getrokken IN (0, 1)),
    PRIMARY KEY (onderzoek, nr, volgorde),
    UNIQUE (onderzoek, nr, toets),
    FOREIGN KEY (onderzoek, nr) REFERENCES scoretrekking (onderzoek, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO scoretrekking_toets VALUES (1, 1, 1, 1, 1);

CREATE TABLE steekproef (
    toets             INTEGER NOT NULL REFERENCES toets (nr),
    nr                INTEGER NOT NULL CHECK (nr >= 1),
    versie            INTEGER NOT NULL CHECK (versie >= 1),
    titel             TEXT NOT NULL,
    status            TEXT NOT NULL CHECK (status <> ''),
    beschrijving      TEXT NOT NULL,
    populatie_sha256  TEXT NOT NULL CHECK (length(populatie_sha256) = 64),
    formulier         TEXT REFERENCES dossierformulier (hash),
    kolom             TEXT NOT NULL,
    dubbel_percentage INTEGER NOT NULL,
    peildatum         TEXT NOT NULL,
    vastgelegd_op     TEXT NOT NULL,
    vastlegging_sha256 TEXT NOT NULL,
    reden             TEXT NOT NULL, binding TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO steekproef VALUES (1, 90, 1, 'Dossiers van voorjaar 2027', 'getrokken', 'aantal=40&datums=datum%3Dmelding%26ingevuld%3D0%26eerste%3D%26laatste%3D', '501d69d24fceaf244e210ecab5d73ac1280e798057dea29ce42605d3b09801aa', 'cad4ab05f84299eebd4aade6414740857109596ad6f0d55fad247b617eae9e50', 'geen', 20, '2021-02-03', '2021-02-03T09:30:00.000Z', 'a952d45f7ef38552ad0c748c1486dcd545658836cfe7885c3e86e74bbf746af6', '', '');
INSERT INTO steekproef VALUES (3, 1, 3, 'Dossiers van 2021', 'getrokken', 'aantal=40&datums=datum%3Dmelding%26ingevuld%3D0%26eerste%3D%26laatste%3D', '501d69d24fceaf244e210ecab5d73ac1280e798057dea29ce42605d3b09801aa', 'cad4ab05f84299eebd4aade6414740857109596ad6f0d55fad247b617eae9e50', 'geen', 20, '2021-02-03', '2021-02-03T09:30:00.000Z', 'a952d45f7ef38552ad0c748c1486dcd545658836cfe7885c3e86e74bbf746af6', '', '');

CREATE TABLE steekproef_doel (
    toets       INTEGER NOT NULL,
    steekproef  INTEGER NOT NULL,
    soort       TEXT NOT NULL CHECK (soort IN ('verificatie', 'eigen audit')),
    maatregel   INTEGER NOT NULL CHECK (maatregel >= 0),
    verwachting TEXT NOT NULL CHECK (verwachting <> ''),
    audit       INTEGER NOT NULL CHECK (audit >= 0),
    omvang      INTEGER NOT NULL CHECK (omvang >= 0),
    sinds       TEXT NOT NULL,
    PRIMARY KEY (toets, steekproef),
    FOREIGN KEY (toets, steekproef) REFERENCES steekproef (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO steekproef_doel VALUES (1, 90, 'verificatie', 1, '1.1.1', 0, 40, '2027-04-01T09:00:00.000Z');

CREATE TABLE steekproef_dossier (
    toets       INTEGER NOT NULL,
    steekproef  INTEGER NOT NULL,
    pseudoniem  TEXT NOT NULL CHECK (length(pseudoniem) = 14),
    stand       TEXT NOT NULL CHECK (stand <> ''),
    trekking    INTEGER NOT NULL,
    groep       TEXT NOT NULL,
    lot         TEXT NOT NULL,
    volgorde    INTEGER NOT NULL,
    dubbel      INTEGER NOT NULL CHECK (dubbel IN (0, 1)),
    reden       TEXT NOT NULL,
    vervangt    TEXT NOT NULL,
    lijst       TEXT NOT NULL,
    bewaren_tot TEXT NOT NULL,
    gewist      INTEGER NOT NULL CHECK (gewist IN (0, 1)),
    PRIMARY KEY (toets, steekproef, pseudoniem),
    FOREIGN KEY (toets, steekproef) REFERENCES steekproef (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO steekproef_dossier VALUES (3, 1, '0000-0000-0000', 'getrokken', 1, '', '3915bead7b780eacfb0b4370e3c00e297b649f046289314ccf2a31ca72ddb17c', 1, 1, '', '', '', '2099-01-01', 0);
INSERT INTO steekproef_dossier VALUES (3, 1, '0000-0000-0001', 'getrokken', 1, '', 'c500cbb564fa4e40f2df20e7ae43bebbfa87821647e50301cfd8237b74d05759', 2, 0, '', '', '', '2099-01-01', 0);

CREATE TABLE steekproef_gebruik (
    toets      INTEGER NOT NULL,
    steekproef INTEGER NOT NULL,
    waarvoor   TEXT NOT NULL CHECK (waarvoor <> ''),
    persoon    INTEGER NOT NULL REFERENCES persoon (nr),
    wanneer    TEXT NOT NULL,
    PRIMARY KEY (toets, steekproef),
    FOREIGN KEY (toets, steekproef) REFERENCES steekproef_doel (toets, steekproef)
) STRICT, WITHOUT ROWID;
INSERT INTO steekproef_gebruik VALUES (1, 90, 'verificatie/1', 2, '2027-05-01T09:00:00.000Z');

CREATE TABLE steekproef_groep (
    toets      INTEGER NOT NULL,
    steekproef INTEGER NOT NULL,
    plaats     INTEGER NOT NULL,
    naam       TEXT NOT NULL,
    aantal     INTEGER NOT NULL,
    trek       INTEGER NOT NULL,
    PRIMARY KEY (toets, steekproef, plaats),
    FOREIGN KEY (toets, steekproef) REFERENCES steekproef (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO steekproef_groep VALUES (3, 1, 1, '', 40, 2);

CREATE TABLE steekproef_leespaar (
    toets      INTEGER NOT NULL,
    steekproef INTEGER NOT NULL,
    vraag      TEXT NOT NULL,
    eerste     TEXT NOT NULL,
    tweede     TEXT NOT NULL,
    aantal     INTEGER NOT NULL CHECK (aantal >= 1),
    PRIMARY KEY (toets, steekproef, vraag, eerste, tweede),
    FOREIGN KEY (toets, steekproef) REFERENCES steekproef (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO steekproef_leespaar VALUES (3, 1, 'acuut', 'ja', 'nee', 1);

CREATE TABLE steekproef_telling (
    toets      INTEGER NOT NULL,
    steekproef INTEGER NOT NULL,
    groep      TEXT NOT NULL,
    gericht    INTEGER NOT NULL CHECK (gericht IN (0, 1)),
    vraag      TEXT NOT NULL,
    uitkomst   TEXT NOT NULL,
    aantal     INTEGER NOT NULL CHECK (aantal >= 1),
    PRIMARY KEY (toets, steekproef, groep, gericht, vraag, uitkomst),
    FOREIGN KEY (toets, steekproef) REFERENCES steekproef (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO steekproef_telling VALUES (3, 1, '', 0, 'acuut', 'ja', 4);

CREATE TABLE stilgelegd (
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr),
    toets     INTEGER NOT NULL,
    reden     TEXT NOT NULL,
    persoon   INTEGER NOT NULL,
    wanneer   TEXT NOT NULL,
    PRIMARY KEY (onderzoek, toets)
) STRICT, WITHOUT ROWID;
INSERT INTO stilgelegd VALUES (1, 0, 'De ronde is klaar.', 5, '2022-11-01T09:05:00.000Z');

CREATE TABLE team (
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    persoon INTEGER NOT NULL REFERENCES persoon (nr),
    PRIMARY KEY (toets, persoon)
) STRICT, WITHOUT ROWID;
INSERT INTO team VALUES (3, 2);
INSERT INTO team VALUES (4, 2);
INSERT INTO team VALUES (3, 3);
INSERT INTO team VALUES (4, 3);

CREATE TABLE "toets" (
    nr              INTEGER NOT NULL PRIMARY KEY,
    onderzoek       INTEGER NOT NULL REFERENCES onderzoek (nr),
    organisatie     INTEGER NOT NULL REFERENCES organisatie (nr),
    status          TEXT NOT NULL CHECK (status <> ''),
    versie          INTEGER NOT NULL CHECK (versie >= 1),
    gewijzigd       TEXT NOT NULL,
    voorgelegd_door INTEGER NOT NULL CHECK ((voorgelegd_door <> 0) = (status = 'voorgelegd')),
    UNIQUE (onderzoek, organisatie)
) STRICT;
INSERT INTO toets VALUES (1, 1, 1, 'overgenomen', 1, '', 0);
INSERT INTO toets VALUES (2, 1, 2, 'overgenomen', 2, '', 0);
INSERT INTO toets VALUES (3, 2, 2, 'lopend', 5, '2021-02-01T09:30:00.000Z', 0);
INSERT INTO toets VALUES (4, 2, 3, 'vastgesteld', 3, '2021-02-02T09:30:00.000Z', 0);
INSERT INTO toets VALUES (5, 3, 1, 'lopend', 2, '2023-09-01T09:01:00.000Z', 0);

CREATE TABLE toets_naam (
    toets INTEGER NOT NULL PRIMARY KEY REFERENCES toets (nr),
    naam  TEXT NOT NULL CHECK (naam <> '')
) STRICT, WITHOUT ROWID;
INSERT INTO toets_naam VALUES (1, 'Twente en omstreken');

CREATE TABLE toezichtfeit (
    nr                  INTEGER NOT NULL CHECK (nr >= 1),
    versie              INTEGER NOT NULL CHECK (versie >= 1),
    organisatie         INTEGER NOT NULL REFERENCES organisatie (nr),
    periode             INTEGER NOT NULL,
    soort               TEXT NOT NULL CHECK (soort <> ''),
    stand               TEXT NOT NULL CHECK (stand <> ''),
    dag                 TEXT NOT NULL,
    tot                 TEXT NOT NULL,
    motivering          TEXT NOT NULL,
    aan_te_tonen        TEXT NOT NULL,
    ritme               TEXT NOT NULL,
    grond               TEXT NOT NULL,
    uitkomst            TEXT NOT NULL,
    bron                TEXT NOT NULL,
    voldoende           INTEGER,
    voldoende_hoogstens INTEGER,
    onvoldoende         INTEGER,
    van                 INTEGER,
    toets               INTEGER NOT NULL,
    regime              TEXT NOT NULL,
    bekendgemaakt       TEXT NOT NULL,
    gepubliceerd        TEXT NOT NULL,
    vindplaats          TEXT NOT NULL,
    achteraf            INTEGER NOT NULL CHECK (achteraf IN (0, 1)),
    uit_bericht         INTEGER NOT NULL CHECK (uit_bericht IN (0, 1)),
    reden               TEXT NOT NULL,
    persoon             INTEGER NOT NULL,
    wanneer             TEXT NOT NULL,
    PRIMARY KEY (nr, versie)
) STRICT, WITHOUT ROWID;
INSERT INTO toezichtfeit VALUES (1, 1, 1, 1, 'instellen', 'voorgesteld', '2016-04-22', '2016-10-22', 'Te weinig verbetering.', 'Alle verwachtingen voldoende.', 'Elke maand de voortgang.', '', '', 'openbare berichten', NULL, NULL, NULL, NULL, 0, 'verscherpt-toezicht', '', '2016-04-22', 'De site.', 1, 0, '', 1, '2023-06-01T09:00:00.000Z');
INSERT INTO toezichtfeit VALUES (1, 2, 1, 1, 'instellen', 'besloten', '2016-04-22', '2016-10-22', 'Te weinig verbetering.', 'Alle verwachtingen voldoende.', 'Elke maand de voortgang.', '', '', 'openbare berichten', NULL, NULL, NULL, NULL, 0, 'verscherpt-toezicht', '', '2016-04-22', 'De site.', 1, 0, '', 2, '2023-06-01T09:05:00.000Z');
INSERT INTO toezichtfeit VALUES (2, 1, 1, 0, 'uitkomst', 'besloten', '2016-06', '', 'Hertoets.', '', '', '', '', 'openbare berichten', 21, 22, NULL, 24, 0, '', '', '', '', 1, 1, '', 0, '2023-06-01T09:10:00.000Z');

CREATE TABLE traject_stand (
    toets           INTEGER NOT NULL PRIMARY KEY REFERENCES toets (nr),
    sinds           TEXT NOT NULL,
    tot             TEXT NOT NULL,
    voorgelegd_door INTEGER NOT NULL,
    vanuit          TEXT NOT NULL
) STRICT;
INSERT INTO traject_stand VALUES (1, '', '', 0, '');
INSERT INTO traject_stand VALUES (2, '', '', 0, '');
INSERT INTO traject_stand VALUES (3, '2021-02-01T09:30:00.000Z', '', 0, '');
INSERT INTO traject_stand VALUES (4, '2021-02-02T09:30:00.000Z', '', 0, '');

CREATE TABLE traject_taak (
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    taak    TEXT NOT NULL CHECK (taak <> ''),
    persoon INTEGER NOT NULL REFERENCES persoon (nr),
    sinds   TEXT NOT NULL,
    door    INTEGER NOT NULL,
    PRIMARY KEY (toets, taak, persoon)
) STRICT, WITHOUT ROWID;
INSERT INTO traject_taak VALUES (3, 'collega', 3, '2021-12-01T09:00:00.000Z', 5);

CREATE TABLE trajectinstelling (
    onderzoek INTEGER NOT NULL PRIMARY KEY REFERENCES onderzoek (nr),
    inhoud    TEXT NOT NULL,
    versie    INTEGER NOT NULL CHECK (versie >= 1),
    persoon   INTEGER NOT NULL,
    wanneer   TEXT NOT NULL
) STRICT;
INSERT INTO trajectinstelling VALUES (2, 'wederhoor=1', 1, 5, '2021-12-01T09:01:00.000Z');

CREATE TABLE trekking (
    toets       INTEGER NOT NULL,
    steekproef  INTEGER NOT NULL,
    nr          INTEGER NOT NULL CHECK (nr >= 1),
    startwaarde TEXT NOT NULL UNIQUE CHECK (startwaarde <> ''),
    herkomst    TEXT NOT NULL,
    aantallen   TEXT NOT NULL,
    persoon     INTEGER NOT NULL,
    wanneer     TEXT NOT NULL,
    PRIMARY KEY (toets, steekproef, nr),
    FOREIGN KEY (toets, steekproef) REFERENCES steekproef (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO trekking VALUES (3, 1, 1, 'computer:00112233445566778899aabbccddeeff', 'computer', '2', 2, '2021-02-03T09:31:00.000Z');

CREATE TABLE tweede_beoordelaar (
    toets          INTEGER NOT NULL REFERENCES toets (nr),
    nr             INTEGER NOT NULL CHECK (nr >= 1),
    persoon        INTEGER NOT NULL REFERENCES persoon (nr),
    door           INTEGER NOT NULL REFERENCES persoon (nr),
    sinds          TEXT NOT NULL,
    ingediend      TEXT NOT NULL,
    tot            TEXT NOT NULL,
    beeindigd_door INTEGER NOT NULL,
    PRIMARY KEY (toets, nr),
    CHECK (ingediend = '' OR tot = '')
) STRICT, WITHOUT ROWID;
INSERT INTO tweede_beoordelaar VALUES (1, 1, 3, 5, '2027-03-01T09:00:00.000Z', '2027-03-02T09:00:00.000Z', '', 0);

CREATE TABLE tweede_score (
    toets       INTEGER NOT NULL,
    beoordelaar INTEGER NOT NULL,
    verwachting TEXT NOT NULL CHECK (verwachting <> ''),
    versie      INTEGER NOT NULL CHECK (versie >= 1),
    score       TEXT NOT NULL CHECK (score IN ('voldoende', 'onvoldoende', 'nvt', 'onbeoordeeld')),
    motivering  TEXT NOT NULL,
    wanneer     TEXT NOT NULL,
    PRIMARY KEY (toets, beoordelaar, verwachting, versie),
    FOREIGN KEY (toets, beoordelaar) REFERENCES tweede_beoordelaar (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO tweede_score VALUES (1, 1, '1.1.1', 1, 'voldoende', 'Het staat in het plan.', '2027-03-01T10:00:00.000Z');

CREATE TABLE vaststelling (
    toets            INTEGER NOT NULL REFERENCES toets (nr),
    editie           INTEGER NOT NULL CHECK (editie >= 1),
    voorgelegd_door  INTEGER NOT NULL,
    vastgesteld_door INTEGER NOT NULL,
    wanneer          TEXT NOT NULL,
    inhoud           TEXT NOT NULL,
    sha256           TEXT NOT NULL CHECK (length(sha256) = 64),
    PRIMARY KEY (toets, editie)
) STRICT, WITHOUT ROWID;
INSERT INTO vaststelling VALUES (4, 1, 2, 3, '2021-02-02T09:30:00.000Z', 'Wat er stond. Versie 2.', '01446b8cc61daac386a5385157ad563c97315dac91fe84599ec5548f170e2d92');

CREATE TABLE veld (
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    sleutel TEXT NOT NULL CHECK (sleutel <> ''),
    waarde  TEXT NOT NULL,
    versie  INTEGER NOT NULL CHECK (versie >= 1),
    persoon INTEGER NOT NULL,
    wanneer TEXT NOT NULL,
    PRIMARY KEY (toets, sleutel)
) STRICT, WITHOUT ROWID;
INSERT INTO veld VALUES (3, 'motivering/1.1.1', 'Er is te weinig zorg. Versie 2.', 1, 2, '2021-02-01T09:11:00.000Z');
INSERT INTO veld VALUES (3, 'motivering/1.1.2', 'Er is een plan. Versie 9.', 2, 2, '2021-09-01T09:05:00.000Z');
INSERT INTO veld VALUES (3, 'score/1.1.1', 'onvoldoende', 1, 2, '2021-02-01T09:10:00.000Z');

CREATE TABLE verantwoording (
    toets  INTEGER NOT NULL,
    editie INTEGER NOT NULL,
    sinds  TEXT NOT NULL,
    naam   TEXT NOT NULL CHECK (naam <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    html   TEXT NOT NULL, -- last, as in rapport
    PRIMARY KEY (toets, editie),
    FOREIGN KEY (toets, editie) REFERENCES vaststelling (toets, editie)
) STRICT;
INSERT INTO verantwoording VALUES (4, 1, '2022-03-01T09:00:00.000Z', 'verantwoording.html', '880db2ca6619b9e6ec725309097c65a449e049a6d482d71dcf3da39ece13e5e2', '<p>Verantwoording, versie 15.</p>');

CREATE TABLE voortgangbewijs (
    toets          INTEGER NOT NULL REFERENCES toets (nr),
    melding        INTEGER NOT NULL CHECK (melding >= 1),
    nr             INTEGER NOT NULL CHECK (nr >= 1),
    naam           TEXT NOT NULL CHECK (naam <> ''),
    sha256         TEXT NOT NULL CHECK (length(sha256) = 64),
    soort          TEXT NOT NULL,
    grootte        INTEGER NOT NULL CHECK (grootte > 0),
    ingetrokken    TEXT NOT NULL,
    ingetrokken_op TEXT NOT NULL,
    persoon        INTEGER NOT NULL REFERENCES persoon (nr),
    wanneer        TEXT NOT NULL,
    PRIMARY KEY (toets, melding, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO voortgangbewijs VALUES (1, 1, 1, 'rooster.pdf', 'ab80177c2fa8dfa42997fecef5373fc82ca987f9640e7dcbb572ffe11737c796', 'application/pdf', 7, '', '', 3, '2027-03-01T09:00:00.000Z');

CREATE TABLE wederhoorbewijs (
    toets   INTEGER NOT NULL,
    ronde   INTEGER NOT NULL,
    punt    INTEGER NOT NULL,
    nr      INTEGER NOT NULL CHECK (nr >= 1),
    naam    TEXT NOT NULL CHECK (naam <> ''),
    sha256  TEXT NOT NULL CHECK (length(sha256) = 64),
    soort   TEXT NOT NULL,
    grootte INTEGER NOT NULL CHECK (grootte > 0),
    datum   TEXT NOT NULL CHECK (datum <> ''),
    uitleg  TEXT NOT NULL,
    persoon INTEGER NOT NULL,
    wanneer TEXT NOT NULL,
    weg     INTEGER NOT NULL CHECK (weg IN (0, 1)),
    PRIMARY KEY (toets, ronde, punt, nr),
    FOREIGN KEY (toets, ronde, punt) REFERENCES wederhoorpunt (toets, ronde, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO wederhoorbewijs VALUES (3, 1, 1, 1, 'rooster.pdf', 'ab80177c2fa8dfa42997fecef5373fc82ca987f9640e7dcbb572ffe11737c796', 'application/pdf', 7, '2022-01-15', 'Het rooster.', 4, '2022-02-05T09:01:00.000Z', 0);

CREATE TABLE wederhoorpunt (
    toets   INTEGER NOT NULL,
    ronde   INTEGER NOT NULL,
    nr      INTEGER NOT NULL CHECK (nr >= 1),
    versie  INTEGER NOT NULL CHECK (versie >= 1),
    plaats  TEXT NOT NULL CHECK (plaats <> ''),
    citaat  TEXT NOT NULL,
    soort   TEXT NOT NULL,
    tekst   TEXT NOT NULL,
    persoon INTEGER NOT NULL,
    wanneer TEXT NOT NULL,
    weg     INTEGER NOT NULL CHECK (weg IN (0, 1)),
    PRIMARY KEY (toets, ronde, nr),
    FOREIGN KEY (toets, ronde) REFERENCES wederhoorronde (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO wederhoorpunt VALUES (3, 1, 1, 1, 'motivering/1.1.1', 'Er is te weinig zorg.', 'feit', 'Er is genoeg zorg. Versie 14.', 4, '2022-02-05T09:00:00.000Z', 0);

CREATE TABLE wederhoorreactie (
    toets   INTEGER NOT NULL,
    ronde   INTEGER NOT NULL,
    wanneer TEXT NOT NULL,
    persoon INTEGER NOT NULL,
    laat    INTEGER NOT NULL CHECK (laat IN (0, 1)),
    sha256  TEXT NOT NULL CHECK (length(sha256) = 64),
    inhoud  TEXT NOT NULL,
    PRIMARY KEY (toets, ronde),
    FOREIGN KEY (toets, ronde) REFERENCES wederhoorronde (toets, nr)
) STRICT;
INSERT INTO wederhoorreactie VALUES (3, 1, '2022-02-10T09:00:00.000Z', 4, 0, '34aade5f48557015e21953f6bb476cfea18005201b570c5e4d03465611b90f48', 'De reactie. Versie 14.');

CREATE TABLE wederhoorronde (
    toets     INTEGER NOT NULL REFERENCES toets (nr),
    nr        INTEGER NOT NULL CHECK (nr >= 1),
    concept   INTEGER NOT NULL,
    wanneer   TEXT NOT NULL,
    persoon   INTEGER NOT NULL,
    tot       TEXT NOT NULL CHECK (tot <> ''),
    einde     TEXT NOT NULL CHECK (einde IN ('', 'ingediend', 'geen reactie', 'teruggenomen')),
    geeindigd TEXT NOT NULL,
    versie    INTEGER NOT NULL CHECK (versie >= 1),
    PRIMARY KEY (toets, nr),
    FOREIGN KEY (toets, concept) REFERENCES bevroren_concept (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO wederhoorronde VALUES (3, 1, 1, '2022-02-01T09:00:00.000Z', 2, '2022-02-15', 'ingediend', '2022-02-10T09:00:00.000Z', 2);

CREATE TABLE wederhoorzienswijze (
    toets   INTEGER NOT NULL,
    ronde   INTEGER NOT NULL,
    versie  INTEGER NOT NULL CHECK (versie >= 1),
    tekst   TEXT NOT NULL,
    persoon INTEGER NOT NULL,
    wanneer TEXT NOT NULL,
    PRIMARY KEY (toets, ronde),
    FOREIGN KEY (toets, ronde) REFERENCES wederhoorronde (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO wederhoorzienswijze VALUES (3, 1, 1, 'Wij zijn het er niet mee eens. Versie 14.', 4, '2022-02-05T09:02:00.000Z');

CREATE TABLE wissing (
    toets         INTEGER NOT NULL,
    sleutel       TEXT NOT NULL,
    versie        INTEGER NOT NULL,
    gevraagd_door INTEGER NOT NULL,
    gevraagd_op   TEXT NOT NULL,
    reden         TEXT NOT NULL CHECK (reden <> ''),
    gewist_door   INTEGER NOT NULL CHECK (gewist_door <> gevraagd_door),
    gewist_op     TEXT NOT NULL,
    zegel         TEXT NOT NULL,
    PRIMARY KEY (toets, sleutel, versie),
    FOREIGN KEY (toets, sleutel, versie) REFERENCES geschiedenis (toets, sleutel, versie)
) STRICT, WITHOUT ROWID;
INSERT INTO wissing VALUES (3, 'motivering/1.1.2', 1, 3, '2021-09-01T10:00:00.000Z', 'Dit hoort hier niet.', 0, '', '');

CREATE TABLE zelfevaluatie_begin (
    toets     INTEGER PRIMARY KEY REFERENCES toets (nr),
    van_toets INTEGER NOT NULL REFERENCES toets (nr),
    wanneer   TEXT NOT NULL,
    door      INTEGER NOT NULL
) STRICT;
INSERT INTO zelfevaluatie_begin VALUES (3, 1, '2024-04-01T09:00:00.000Z', 2);

CREATE TABLE zelfevaluatie_collega (
    toets          INTEGER NOT NULL REFERENCES toets (nr),
    persoon        INTEGER NOT NULL REFERENCES persoon (nr),
    nummer         INTEGER NOT NULL CHECK (nummer >= 1),
    taak           TEXT NOT NULL CHECK (taak IN ('meewerken', 'meelezen')),
    sinds          TEXT NOT NULL,
    door           INTEGER NOT NULL,
    tot            TEXT NOT NULL,
    beeindigd_door INTEGER NOT NULL,
    PRIMARY KEY (toets, persoon, nummer)
) STRICT, WITHOUT ROWID;
INSERT INTO zelfevaluatie_collega VALUES (3, 3, 1, 'meelezen', '2024-04-01T09:30:00.000Z', 2, '2024-04-01T10:00:00.000Z', 2);
INSERT INTO zelfevaluatie_collega VALUES (3, 3, 2, 'meewerken', '2024-04-01T10:00:00.000Z', 2, '', 0);

CREATE TABLE zelfevaluatie_overname (
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    sleutel TEXT NOT NULL CHECK (sleutel <> ''),
    score   TEXT NOT NULL,
    PRIMARY KEY (toets, sleutel)
) STRICT, WITHOUT ROWID;
INSERT INTO zelfevaluatie_overname VALUES (3, 'score/1.1.1', 'voldoende');

CREATE TABLE zelfevaluatie_verantwoordelijke (
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    nummer  INTEGER NOT NULL CHECK (nummer >= 1),
    persoon INTEGER NOT NULL REFERENCES persoon (nr),
    sinds   TEXT NOT NULL,
    door    INTEGER NOT NULL,
    PRIMARY KEY (toets, nummer)
) STRICT, WITHOUT ROWID;
INSERT INTO zelfevaluatie_verantwoordelijke VALUES (3, 1, 2, '2024-04-01T09:00:00.000Z', 2);
INSERT INTO zelfevaluatie_verantwoordelijke VALUES (3, 2, 5, '2024-04-02T09:00:00.000Z', 2);

CREATE INDEX aangewezen_per_persoon ON aangewezen_inspecteur (persoon, organisatie);

CREATE INDEX aanmelding_van_persoon ON aanmelding (persoon);

CREATE UNIQUE INDEX agenda_adres_geldig ON agenda_adres (persoon) WHERE vervallen = '';

CREATE INDEX bevinding_peil ON bevinding (toets, versie);

CREATE TRIGGER bevroren_concept_vast_bij_verwijderen BEFORE DELETE ON bevroren_concept
BEGIN SELECT RAISE(ABORT, 'een bevroren concept verdwijnt niet'); END;

CREATE TRIGGER bevroren_concept_vast_bij_wijzigen BEFORE UPDATE ON bevroren_concept
BEGIN SELECT RAISE(ABORT, 'een bevroren concept verandert niet'); END;

CREATE TRIGGER document_vast_bij_verwijderen BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'een document verdwijnt niet'); END;

CREATE TRIGGER document_vast_bij_wijzigen BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'een document verandert niet'); END;

CREATE TRIGGER dossierformulier_vast_bij_verwijderen BEFORE DELETE ON dossierformulier
BEGIN SELECT RAISE(ABORT, 'een dossierformulier verdwijnt niet'); END;

CREATE TRIGGER dossierformulier_vast_bij_wijzigen BEFORE UPDATE ON dossierformulier
BEGIN SELECT RAISE(ABORT, 'een dossierformulier verandert niet'); END;

CREATE TRIGGER dossierlezing_vast_na_gebruik BEFORE INSERT ON dossierlezing
WHEN EXISTS (SELECT 1 FROM steekproef_gebruik AS g
             WHERE g.toets = NEW.toets AND g.steekproef = NEW.steekproef)
BEGIN SELECT RAISE(ABORT, 'een gebruikte steekproef verandert niet'); END;

CREATE TRIGGER dossierlezing_vast_na_gebruik_bij_wijzigen BEFORE UPDATE ON dossierlezing
WHEN EXISTS (SELECT 1 FROM steekproef_gebruik AS g
             WHERE g.toets = NEW.toets AND g.steekproef = NEW.steekproef)
BEGIN SELECT RAISE(ABORT, 'een gebruikte steekproef verandert niet'); END;

CREATE INDEX geschiedenis_op_moment ON geschiedenis (toets, wanneer, persoon);

CREATE TRIGGER geschiedenis_vast_bij_verwijderen BEFORE DELETE ON geschiedenis
BEGIN SELECT RAISE(ABORT, 'een oude versie verdwijnt niet'); END;

CREATE TRIGGER geschiedenis_vast_bij_wijzigen BEFORE UPDATE ON geschiedenis
WHEN NOT (NEW.inhoud = '' AND NEW.toets = OLD.toets AND NEW.sleutel = OLD.sleutel
          AND NEW.versie = OLD.versie AND NEW.persoon = OLD.persoon
          AND NEW.wanneer = OLD.wanneer AND NEW.zegel = OLD.zegel
          AND EXISTS (SELECT 1 FROM wissing AS w
                      WHERE w.toets = OLD.toets AND w.sleutel = OLD.sleutel
                            AND w.versie = OLD.versie AND w.gewist_door <> 0))
BEGIN SELECT RAISE(ABORT, 'een oude versie verandert niet'); END;

CREATE TRIGGER hertoets_score_vast_bij_verwijderen BEFORE DELETE ON hertoets_score
BEGIN SELECT RAISE(ABORT, 'een eerdere score verdwijnt niet'); END;

CREATE TRIGGER hertoets_score_vast_bij_wijzigen BEFORE UPDATE ON hertoets_score
BEGIN SELECT RAISE(ABORT, 'een eerdere score verandert niet'); END;

CREATE INDEX hertoets_van ON hertoets (van);

CREATE TRIGGER hertoets_vast_bij_verwijderen BEFORE DELETE ON hertoets
BEGIN SELECT RAISE(ABORT, 'wat een hertoets opnieuw toetst verdwijnt niet'); END;

CREATE TRIGGER hertoets_vast_bij_wijzigen BEFORE UPDATE ON hertoets
BEGIN SELECT RAISE(ABORT, 'wat een hertoets opnieuw toetst verandert niet'); END;

CREATE INDEX inzage_op_moment ON inzage (wanneer, soort);

CREATE INDEX inzage_per_persoon ON inzage (persoon, wanneer);

CREATE INDEX inzage_per_soort ON inzage (soort, wanneer);

CREATE INDEX inzage_per_toets ON inzage (toets, wanneer);

CREATE TRIGGER inzage_vast_bij_verwijderen BEFORE DELETE ON inzage
BEGIN SELECT RAISE(ABORT, 'wie wat las verdwijnt niet'); END;

CREATE TRIGGER inzage_vast_bij_wijzigen BEFORE UPDATE ON inzage
BEGIN SELECT RAISE(ABORT, 'wie wat las verandert niet'); END;

CREATE TRIGGER kader_vast_bij_verwijderen BEFORE DELETE ON kader
BEGIN SELECT RAISE(ABORT, 'een kaderversie verdwijnt niet'); END;

CREATE TRIGGER kader_vast_bij_wijzigen BEFORE UPDATE ON kader
BEGIN SELECT RAISE(ABORT, 'een kaderversie verandert niet'); END;

CREATE TRIGGER landelijk_rapport_vast_bij_verwijderen BEFORE DELETE ON landelijk_rapport
BEGIN SELECT RAISE(ABORT, 'een vastgesteld rapport verdwijnt niet'); END;

CREATE TRIGGER landelijk_rapport_vast_bij_wijzigen BEFORE UPDATE ON landelijk_rapport
BEGIN SELECT RAISE(ABORT, 'een vastgesteld rapport verandert niet'); END;

CREATE INDEX logboek_op_moment ON logboek (wanneer, wat);

CREATE INDEX logboek_per_sleutel ON logboek (sleutel, wat, nr);

CREATE INDEX logboek_per_wat ON logboek (wat, wanneer);

CREATE INDEX logboek_per_wie ON logboek (wie, wanneer);

CREATE TRIGGER logboek_vast_bij_verwijderen BEFORE DELETE ON logboek
BEGIN SELECT RAISE(ABORT, 'een logregel verdwijnt niet'); END;

CREATE TRIGGER logboek_vast_bij_wijzigen BEFORE UPDATE ON logboek
BEGIN SELECT RAISE(ABORT, 'een logregel verandert niet'); END;

CREATE INDEX maatregel_termijn ON maatregel (termijn);

CREATE TRIGGER oefening_alleen_aan_het_begin BEFORE INSERT ON oefening
WHEN EXISTS (SELECT 1 FROM persoon) OR EXISTS (SELECT 1 FROM onderzoek)
BEGIN SELECT RAISE(ABORT, 'alleen een lege database kan een oefening worden'); END;

CREATE TRIGGER oefening_vast_bij_verwijderen BEFORE DELETE ON oefening
BEGIN SELECT RAISE(ABORT, 'een oefening blijft een oefening'); END;

CREATE TRIGGER oefening_vast_bij_wijzigen BEFORE UPDATE ON oefening
BEGIN SELECT RAISE(ABORT, 'een oefening blijft een oefening'); END;

CREATE TRIGGER onderzoek_kader_vast BEFORE UPDATE OF kader ON onderzoek WHEN OLD.kader <> NEW.kader
BEGIN SELECT RAISE(ABORT, 'het kader van een onderzoek verandert niet'); END;

CREATE INDEX onderzoek_van_soort ON onderzoek (soort);

CREATE TRIGGER onderzoekswijziging_vast_bij_verwijderen BEFORE DELETE ON onderzoekswijziging
BEGIN SELECT RAISE(ABORT, 'wat er aan een onderzoek veranderde, blijft staan'); END;

CREATE TRIGGER onderzoekswijziging_vast_bij_wijzigen BEFORE UPDATE ON onderzoekswijziging
BEGIN SELECT RAISE(ABORT, 'wat er aan een onderzoek veranderde, blijft staan'); END;

CREATE TRIGGER opmerking_vast_bij_toevoegen BEFORE INSERT ON opmerking
WHEN (SELECT status FROM toets WHERE nr = NEW.toets) <> 'collegiale toets'
BEGIN SELECT RAISE(ABORT, 'een opmerking komt er alleen tijdens de collegiale toets bij'); END;

CREATE TRIGGER opmerking_vast_bij_verwijderen BEFORE DELETE ON opmerking
BEGIN SELECT RAISE(ABORT, 'een opmerking verdwijnt niet'); END;

CREATE TRIGGER opmerking_vast_bij_wijzigen BEFORE UPDATE ON opmerking
WHEN (SELECT status FROM toets WHERE nr = OLD.toets) <> 'collegiale toets'
BEGIN SELECT RAISE(ABORT, 'een opmerking verandert niet na de collegiale toets'); END;

CREATE INDEX opvolgdag_dag ON opvolgdag (dag);

CREATE INDEX opvolging_tot ON opvolging (stap, tot);

CREATE TRIGGER opvolgplan_vast_bij_verwijderen BEFORE DELETE ON opvolgplan
BEGIN SELECT RAISE(ABORT, 'een ingediend plan verdwijnt niet'); END;

CREATE TRIGGER opvolgplan_vast_bij_wijzigen BEFORE UPDATE ON opvolgplan
BEGIN SELECT RAISE(ABORT, 'een ingediend plan verandert niet'); END;

CREATE INDEX organisatie_overgang_nu ON organisatie_overgang (nu);

CREATE INDEX organisatie_periode_waarde ON organisatie_periode (soort, waarde);

CREATE INDEX publicatiestuk_per_soort ON publicatiestuk (soort, toets, nr);

CREATE TRIGGER publicatieversie_vast_bij_verwijderen BEFORE DELETE ON publicatieversie
BEGIN SELECT RAISE(ABORT, 'een publicatieversie verdwijnt niet'); END;

CREATE TRIGGER publicatieversie_vast_bij_wijzigen BEFORE UPDATE ON publicatieversie
BEGIN SELECT RAISE(ABORT, 'een publicatieversie verandert niet'); END;

CREATE TRIGGER rapport_vast_bij_verwijderen BEFORE DELETE ON rapport
BEGIN SELECT RAISE(ABORT, 'een bevroren rapport verdwijnt niet'); END;

CREATE TRIGGER rapport_vast_bij_wijzigen BEFORE UPDATE ON rapport
BEGIN SELECT RAISE(ABORT, 'een bevroren rapport verandert niet'); END;

CREATE TRIGGER rapportstap_vast_bij_verwijderen BEFORE DELETE ON rapportstap
BEGIN SELECT RAISE(ABORT, 'een stap van een rapport blijft staan'); END;

CREATE TRIGGER rapportstap_vast_bij_wijzigen BEFORE UPDATE ON rapportstap
BEGIN SELECT RAISE(ABORT, 'een stap van een rapport blijft staan'); END;

CREATE TRIGGER rapporttekst_vast_bij_verwijderen BEFORE DELETE ON rapporttekst
BEGIN SELECT RAISE(ABORT, 'een versie van een rapporttekst blijft staan'); END;

CREATE TRIGGER rapporttekst_vast_bij_wijzigen BEFORE UPDATE ON rapporttekst
BEGIN SELECT RAISE(ABORT, 'een versie van een rapporttekst blijft staan'); END;

CREATE INDEX rolverzoek_van_persoon ON rolverzoek (persoon);

CREATE TRIGGER scoreoverleg_blijft BEFORE DELETE ON scoreoverleg
BEGIN SELECT RAISE(ABORT, 'een afspraak over een score verdwijnt niet'); END;

CREATE TRIGGER scoreoverleg_vast BEFORE UPDATE ON scoreoverleg
BEGIN SELECT RAISE(ABORT, 'een afspraak over een score verandert niet'); END;

CREATE TRIGGER scorepaar_blijft BEFORE DELETE ON scorepaar
BEGIN SELECT RAISE(ABORT, 'ingediende scores verdwijnen niet'); END;

CREATE TRIGGER scorepaar_vast BEFORE UPDATE ON scorepaar
BEGIN SELECT RAISE(ABORT, 'ingediende scores veranderen niet'); END;

CREATE INDEX scoretrekking_toets_toets ON scoretrekking_toets (toets);

CREATE TRIGGER steekproef_doel_vast_bij_verwijderen BEFORE DELETE ON steekproef_doel
BEGIN SELECT RAISE(ABORT, 'waarvoor een steekproef is, ligt vast'); END;

CREATE TRIGGER steekproef_doel_vast_bij_wijzigen BEFORE UPDATE ON steekproef_doel
BEGIN SELECT RAISE(ABORT, 'waarvoor een steekproef is, ligt vast'); END;

CREATE INDEX steekproef_dossier_te_wissen ON steekproef_dossier (bewaren_tot) WHERE gewist = 0;

CREATE TRIGGER steekproef_gebruik_vast_bij_verwijderen BEFORE DELETE ON steekproef_gebruik
BEGIN SELECT RAISE(ABORT, 'waarvoor een steekproef is gebruikt, ligt vast'); END;

CREATE TRIGGER steekproef_gebruik_vast_bij_wijzigen BEFORE UPDATE ON steekproef_gebruik
BEGIN SELECT RAISE(ABORT, 'waarvoor een steekproef is gebruikt, ligt vast'); END;

CREATE INDEX team_van_persoon ON team (persoon);

CREATE INDEX toets_met_status ON toets (status);

CREATE INDEX toets_van_onderzoek ON toets (onderzoek, status, organisatie);

CREATE INDEX toets_van_organisatie ON toets (organisatie);

CREATE INDEX toezichtfeit_organisatie ON toezichtfeit (organisatie);

CREATE INDEX toezichtfeit_periode ON toezichtfeit (periode);

CREATE TRIGGER toezichtfeit_vast_bij_verwijderen BEFORE DELETE ON toezichtfeit
BEGIN SELECT RAISE(ABORT, 'wat er over toezicht is vastgelegd, blijft staan'); END;

CREATE TRIGGER toezichtfeit_vast_bij_wijzigen BEFORE UPDATE ON toezichtfeit
BEGIN SELECT RAISE(ABORT, 'wat er over toezicht is vastgelegd, blijft staan'); END;

CREATE INDEX traject_taak_van_persoon ON traject_taak (persoon, toets);

CREATE TRIGGER trekking_vast_bij_verwijderen BEFORE DELETE ON trekking
BEGIN SELECT RAISE(ABORT, 'een trekking verdwijnt niet'); END;

CREATE TRIGGER trekking_vast_bij_wijzigen BEFORE UPDATE ON trekking
BEGIN SELECT RAISE(ABORT, 'een trekking verandert niet'); END;

CREATE TRIGGER tweede_beoordelaar_blijft BEFORE DELETE ON tweede_beoordelaar
BEGIN SELECT RAISE(ABORT, 'een tweede beoordelaar verdwijnt niet'); END;

CREATE UNIQUE INDEX tweede_beoordelaar_een ON tweede_beoordelaar (toets) WHERE tot = '';

CREATE INDEX tweede_beoordelaar_persoon ON tweede_beoordelaar (persoon);

CREATE TRIGGER tweede_beoordelaar_vast BEFORE UPDATE ON tweede_beoordelaar
WHEN OLD.ingediend <> '' OR OLD.tot <> '' OR NEW.persoon <> OLD.persoon OR
    NEW.sinds <> OLD.sinds OR NEW.door <> OLD.door
BEGIN SELECT RAISE(ABORT, 'wat een tweede beoordelaar deed verandert niet'); END;

CREATE TRIGGER tweede_score_blijft BEFORE DELETE ON tweede_score
BEGIN SELECT RAISE(ABORT, 'een tweede score verdwijnt niet'); END;

CREATE TRIGGER tweede_score_na_indienen BEFORE INSERT ON tweede_score
WHEN EXISTS (SELECT 1 FROM tweede_beoordelaar AS b WHERE b.toets = NEW.toets AND
    b.nr = NEW.beoordelaar AND b.ingediend <> '')
BEGIN SELECT RAISE(ABORT, 'tweede scores zijn ingediend'); END;

CREATE TRIGGER tweede_score_vast BEFORE UPDATE ON tweede_score
BEGIN SELECT RAISE(ABORT, 'een tweede score verandert niet'); END;

CREATE TRIGGER vaststelling_vast_bij_verwijderen BEFORE DELETE ON vaststelling
BEGIN SELECT RAISE(ABORT, 'een vaststelling verdwijnt niet'); END;

CREATE TRIGGER vaststelling_vast_bij_wijzigen BEFORE UPDATE ON vaststelling
BEGIN SELECT RAISE(ABORT, 'een vaststelling verandert niet'); END;

CREATE TRIGGER verantwoording_vast_bij_verwijderen BEFORE DELETE ON verantwoording
BEGIN SELECT RAISE(ABORT, 'een bevroren verantwoording verdwijnt niet'); END;

CREATE TRIGGER verantwoording_vast_bij_wijzigen BEFORE UPDATE ON verantwoording
BEGIN SELECT RAISE(ABORT, 'een bevroren verantwoording verandert niet'); END;

CREATE INDEX voortgangbewijs_sha256 ON voortgangbewijs (sha256);

CREATE TRIGGER voortgangbewijs_vast_bij_verwijderen BEFORE DELETE ON voortgangbewijs
BEGIN SELECT RAISE(ABORT, 'bewijs verdwijnt niet'); END;

CREATE TRIGGER voortgangbewijs_vast_bij_wijzigen BEFORE UPDATE ON voortgangbewijs
WHEN OLD.ingetrokken <> '' OR NEW.toets <> OLD.toets OR NEW.melding <> OLD.melding OR
    NEW.nr <> OLD.nr OR NEW.sha256 <> OLD.sha256 OR NEW.naam <> OLD.naam OR
    NEW.soort <> OLD.soort OR NEW.grootte <> OLD.grootte OR NEW.persoon <> OLD.persoon
BEGIN SELECT RAISE(ABORT, 'bewijs bij een melding verandert niet'); END;

CREATE TRIGGER wederhoorbewijs_vast_bij_toevoegen BEFORE INSERT ON wederhoorbewijs
WHEN EXISTS (SELECT 1 FROM wederhoorreactie WHERE toets = NEW.toets AND ronde = NEW.ronde)
BEGIN SELECT RAISE(ABORT, 'een ingediende reactie verandert niet'); END;

CREATE TRIGGER wederhoorbewijs_vast_bij_verwijderen BEFORE DELETE ON wederhoorbewijs
BEGIN SELECT RAISE(ABORT, 'bewijs verdwijnt niet'); END;

CREATE TRIGGER wederhoorbewijs_vast_bij_wijzigen BEFORE UPDATE ON wederhoorbewijs
WHEN EXISTS (SELECT 1 FROM wederhoorreactie WHERE toets = OLD.toets AND ronde = OLD.ronde)
BEGIN SELECT RAISE(ABORT, 'een ingediende reactie verandert niet'); END;

CREATE TRIGGER wederhoorpunt_vast_bij_toevoegen BEFORE INSERT ON wederhoorpunt
WHEN EXISTS (SELECT 1 FROM wederhoorreactie WHERE toets = NEW.toets AND ronde = NEW.ronde)
BEGIN SELECT RAISE(ABORT, 'een ingediende reactie verandert niet'); END;

CREATE TRIGGER wederhoorpunt_vast_bij_verwijderen BEFORE DELETE ON wederhoorpunt
BEGIN SELECT RAISE(ABORT, 'een punt verdwijnt niet'); END;

CREATE TRIGGER wederhoorpunt_vast_bij_wijzigen BEFORE UPDATE ON wederhoorpunt
WHEN EXISTS (SELECT 1 FROM wederhoorreactie WHERE toets = OLD.toets AND ronde = OLD.ronde)
BEGIN SELECT RAISE(ABORT, 'een ingediende reactie verandert niet'); END;

CREATE TRIGGER wederhoorreactie_vast_bij_verwijderen BEFORE DELETE ON wederhoorreactie
BEGIN SELECT RAISE(ABORT, 'een ingediende reactie verdwijnt niet'); END;

CREATE TRIGGER wederhoorreactie_vast_bij_wijzigen BEFORE UPDATE ON wederhoorreactie
BEGIN SELECT RAISE(ABORT, 'een ingediende reactie verandert niet'); END;

CREATE TRIGGER wederhoorzienswijze_vast_bij_toevoegen BEFORE INSERT ON wederhoorzienswijze
WHEN EXISTS (SELECT 1 FROM wederhoorreactie WHERE toets = NEW.toets AND ronde = NEW.ronde)
BEGIN SELECT RAISE(ABORT, 'een ingediende reactie verandert niet'); END;

CREATE TRIGGER wederhoorzienswijze_vast_bij_verwijderen BEFORE DELETE ON wederhoorzienswijze
BEGIN SELECT RAISE(ABORT, 'een zienswijze verdwijnt niet'); END;

CREATE TRIGGER wederhoorzienswijze_vast_bij_wijzigen BEFORE UPDATE ON wederhoorzienswijze
WHEN EXISTS (SELECT 1 FROM wederhoorreactie WHERE toets = OLD.toets AND ronde = OLD.ronde)
BEGIN SELECT RAISE(ABORT, 'een ingediende reactie verandert niet'); END;

CREATE TRIGGER wissing_vast_bij_verwijderen BEFORE DELETE ON wissing
WHEN OLD.gewist_door <> 0
BEGIN SELECT RAISE(ABORT, 'dat iets is gewist, verdwijnt niet'); END;

CREATE TRIGGER wissing_vast_bij_wijzigen BEFORE UPDATE ON wissing
WHEN OLD.gewist_door <> 0
BEGIN SELECT RAISE(ABORT, 'dat iets is gewist, verandert niet'); END;

CREATE TRIGGER zelfevaluatie_begin_vast_bij_verwijderen BEFORE DELETE ON zelfevaluatie_begin
BEGIN SELECT RAISE(ABORT, 'waar een zelfevaluatie mee begon, ligt vast'); END;

CREATE TRIGGER zelfevaluatie_begin_vast_bij_wijzigen BEFORE UPDATE ON zelfevaluatie_begin
BEGIN SELECT RAISE(ABORT, 'waar een zelfevaluatie mee begon, ligt vast'); END;

CREATE TRIGGER zelfevaluatie_collega_alleen_beeindigen BEFORE UPDATE ON zelfevaluatie_collega
WHEN OLD.tot <> '' OR NEW.tot = '' OR NEW.toets <> OLD.toets OR NEW.persoon <> OLD.persoon
    OR NEW.nummer <> OLD.nummer OR NEW.taak <> OLD.taak OR NEW.sinds <> OLD.sinds
    OR NEW.door <> OLD.door
BEGIN SELECT RAISE(ABORT, 'wie meewerkte, ligt vast'); END;

CREATE UNIQUE INDEX zelfevaluatie_collega_nu ON zelfevaluatie_collega (persoon, toets)
WHERE tot = '';

CREATE TRIGGER zelfevaluatie_collega_vast_bij_verwijderen BEFORE DELETE ON zelfevaluatie_collega
BEGIN SELECT RAISE(ABORT, 'wie meewerkte, ligt vast'); END;

CREATE TRIGGER zelfevaluatie_overname_vast_bij_verwijderen BEFORE DELETE ON zelfevaluatie_overname
BEGIN SELECT RAISE(ABORT, 'waar een zelfevaluatie mee begon, ligt vast'); END;

CREATE TRIGGER zelfevaluatie_overname_vast_bij_wijzigen BEFORE UPDATE ON zelfevaluatie_overname
BEGIN SELECT RAISE(ABORT, 'waar een zelfevaluatie mee begon, ligt vast'); END;

CREATE TRIGGER zelfevaluatie_verantwoordelijke_vast_bij_verwijderen
BEFORE DELETE ON zelfevaluatie_verantwoordelijke
BEGIN SELECT RAISE(ABORT, 'wie verantwoordelijk was, ligt vast'); END;

CREATE TRIGGER zelfevaluatie_verantwoordelijke_vast_bij_wijzigen
BEFORE UPDATE ON zelfevaluatie_verantwoordelijke
BEGIN SELECT RAISE(ABORT, 'wie verantwoordelijk was, ligt vast'); END;
