-- A database as schema version 4 left it; made once, never changed (tests/support/oude_database.h).
PRAGMA application_id = 1296122196;
PRAGMA user_version = 4;

CREATE TABLE aanmelding (
    token_hash TEXT NOT NULL PRIMARY KEY,
    persoon    INTEGER NOT NULL REFERENCES persoon (nr),
    begonnen   TEXT NOT NULL,
    laatst     TEXT NOT NULL,
    stap       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO aanmelding VALUES ('f763dd94d9e912e2db9e52e1c95119085de6c24ad6cca1ddfc90d86c4897f03c', 3, '2021-02-01T09:00:00.000Z', '2021-02-01T09:30:00.000Z', 'ingelogd');

CREATE TABLE andere_naam (
    naam        TEXT NOT NULL PRIMARY KEY CHECK (naam <> ''),
    organisatie INTEGER NOT NULL REFERENCES organisatie (nr),
    plaats      INTEGER NOT NULL,
    UNIQUE (organisatie, plaats)
) STRICT;
INSERT INTO andere_naam VALUES ('Veilig Thuis Twente', 1, 0);

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
    ingetrokken INTEGER NOT NULL CHECK (ingetrokken IN (0, 1)),
    PRIMARY KEY (toets, nr),
    FOREIGN KEY (toets, bron) REFERENCES bron (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO bevinding VALUES (3, 1, 1, 'Het plan noemt geen rooster.', 'onvoldoende', 1, 2, 2, '2021-02-01T09:14:00.000Z', 0);

CREATE TABLE bevinding_verwachting (
    toets       INTEGER NOT NULL,
    bevinding   INTEGER NOT NULL,
    plaats      INTEGER NOT NULL,
    verwachting TEXT NOT NULL CHECK (verwachting <> ''),
    PRIMARY KEY (toets, bevinding, plaats),
    FOREIGN KEY (toets, bevinding) REFERENCES bevinding (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO bevinding_verwachting VALUES (3, 1, 0, '1.1.1');

CREATE TABLE bezoek (
    toets   INTEGER NOT NULL REFERENCES toets (nr),
    persoon INTEGER NOT NULL,
    wanneer TEXT NOT NULL,
    PRIMARY KEY (toets, persoon)
) STRICT, WITHOUT ROWID;
INSERT INTO bezoek VALUES (3, 2, '2021-02-01T09:20:00.000Z');

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
    verwijderd      INTEGER NOT NULL CHECK (verwijderd IN (0, 1)),
    PRIMARY KEY (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO bron VALUES (3, 1, 'document', 'Jaarplan', '2021-01-15', 'beleid', '', 0, '', '', 'jaarplan.pdf', '8340b0cc5b4f0fd17b15d198b468654fa6717d8e5e8aba0405321088192ad640', 'application/pdf', 8, 1, 2, '2021-02-01T09:12:00.000Z', 0);
INSERT INTO bron VALUES (3, 2, 'interview', '', '2021-01-20', '', 'leidinggevende', 1, 'inspecteur A', '', '', '', '', 0, 1, 3, '2021-02-01T09:13:00.000Z', 0);

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
    wanneer TEXT NOT NULL,
    PRIMARY KEY (toets, sleutel, versie)
) STRICT, WITHOUT ROWID;
INSERT INTO geschiedenis VALUES (3, 'bevinding/1', 1, 'bron=1&richting=onvoldoende&tekst=Het%20plan%20noemt%20geen%20rooster.&verwachting=1.1.1', 2, '2021-02-01T09:14:00.000Z');
INSERT INTO geschiedenis VALUES (3, 'bron/1', 1, 'soort=document&titel=Jaarplan&datum=2021-01-15&documentsoort=beleid&gesprekspartner=&aantal=0&interviewers=&pseudoniem=&bijlage-naam=jaarplan.pdf&bijlage-sha256=8340b0cc5b4f0fd17b15d198b468654fa6717d8e5e8aba0405321088192ad640&bijlage-soort=application%2Fpdf&bijlage-grootte=8', 2, '2021-02-01T09:12:00.000Z');
INSERT INTO geschiedenis VALUES (3, 'bron/2', 1, 'soort=interview&titel=&datum=2021-01-20&documentsoort=&gesprekspartner=leidinggevende&aantal=1&interviewers=inspecteur%20A&pseudoniem=', 3, '2021-02-01T09:13:00.000Z');
INSERT INTO geschiedenis VALUES (3, 'motivering/1.1.1', 1, 'waarde=Er%20is%20te%20weinig%20zorg.%20Versie%202.', 2, '2021-02-01T09:11:00.000Z');
INSERT INTO geschiedenis VALUES (3, 'score/1.1.1', 1, 'waarde=onvoldoende', 2, '2021-02-01T09:10:00.000Z');

CREATE TABLE handeling (
    persoon  INTEGER NOT NULL,
    sleutel  TEXT NOT NULL CHECK (sleutel <> ''),
    inhoud   TEXT NOT NULL,
    uitkomst TEXT NOT NULL,
    wanneer  TEXT NOT NULL,
    PRIMARY KEY (persoon, sleutel, inhoud)
) STRICT, WITHOUT ROWID;
INSERT INTO handeling VALUES (2, 'formulier-1', 'd834d4b871bdf3c1b845eb1efb4ea43ed436fd434ddb8e668e4cd596cb623859', '', '2021-02-01T09:15:00.000Z');

CREATE TABLE instelling (
    naam   TEXT NOT NULL PRIMARY KEY,
    waarde TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO instelling VALUES ('bewaartermijn-dossiers', '12');

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
INSERT INTO logboek VALUES (1, '2020-02-01T09:00:00.000Z', 'importeer', 'kader toegevoegd', 'klein 1', '', '217c0dd67bd6c41765baaf44b6996b77b1f1c86d83834cd8037f2bfb40d0c7ac', '', '02435ce7808323fe39740d7b6fc90b1dca7b6073b76c72c2fe4b1d55089d62a9');
INSERT INTO logboek VALUES (2, '2020-02-01T09:00:00.001Z', 'importeer', 'onderzoek toegevoegd', 'ronde-1', '', 'Oefenronde', '02435ce7808323fe39740d7b6fc90b1dca7b6073b76c72c2fe4b1d55089d62a9', '3b8554f7e941816e39c4a958d6794b728ec55d1e3a849baf282c878c7dee6d22');
INSERT INTO logboek VALUES (3, '2021-02-01T09:00:00.000Z', 'persoon 2', 'ingelogd', 'persoon 2', '', '', '3b8554f7e941816e39c4a958d6794b728ec55d1e3a849baf282c878c7dee6d22', '80dc33da607025c26bd2027924b1a5c33743e6d05c65a51ad5237eb5d2eaac82');
INSERT INTO logboek VALUES (4, '2021-02-01T09:10:00.000Z', 'persoon 2', 'veld gewijzigd', 'toets 3 score/1.1.1', '', 'onvoldoende', '80dc33da607025c26bd2027924b1a5c33743e6d05c65a51ad5237eb5d2eaac82', '6d3ee8519e5f5545c72ab16b872db0bb9f8993b792959912add63d2bfa32a165');
INSERT INTO logboek VALUES (5, '2021-02-01T09:11:00.000Z', 'persoon 2', 'veld gewijzigd', 'toets 3 motivering/1.1.1', '', 'Er is te weinig zorg. Versie 2.', '6d3ee8519e5f5545c72ab16b872db0bb9f8993b792959912add63d2bfa32a165', '1316102068bc3827d5451201cc2548a5bf1b2da043990bbbe47c74ef455e2f2d');
INSERT INTO logboek VALUES (6, '2021-02-01T09:12:00.000Z', 'persoon 2', 'bron toegevoegd', 'toets 3 bron/1', '', 'Jaarplan', '1316102068bc3827d5451201cc2548a5bf1b2da043990bbbe47c74ef455e2f2d', '4c65aeb3bcd5735a04ca00d3b98fdd7b7653f3033956dd75ca19b244b38b9058');
INSERT INTO logboek VALUES (7, '2021-02-01T09:13:00.000Z', 'persoon 3', 'bron toegevoegd', 'toets 3 bron/2', '', '', '4c65aeb3bcd5735a04ca00d3b98fdd7b7653f3033956dd75ca19b244b38b9058', '149c4f343629c6af670e448efee0501c201bcc58823c4c03f638063b47c3ffee');
INSERT INTO logboek VALUES (8, '2021-02-01T09:14:00.000Z', 'persoon 2', 'bevinding toegevoegd', 'toets 3 bevinding/1', '', 'Het plan noemt geen rooster.', '149c4f343629c6af670e448efee0501c201bcc58823c4c03f638063b47c3ffee', '831d16d6cbbff4f64da1f08f3f0739438703bf9ee68bf43176084807c9287803');
INSERT INTO logboek VALUES (9, '2021-02-02T09:30:00.000Z', 'persoon 3', 'toets vastgesteld', 'toets 4 editie 1', '', '01446b8cc61daac386a5385157ad563c97315dac91fe84599ec5548f170e2d92', '831d16d6cbbff4f64da1f08f3f0739438703bf9ee68bf43176084807c9287803', '42d8dab7cf69a4a6b0923bd370e1c05f3994255b504418221cafa5cd241d427c');
INSERT INTO logboek VALUES (10, '2021-02-03T09:30:00.000Z', 'persoon 2', 'steekproef vastgelegd', 'toets 3 steekproef 1', '', 'a952d45f7ef38552ad0c748c1486dcd545658836cfe7885c3e86e74bbf746af6', '42d8dab7cf69a4a6b0923bd370e1c05f3994255b504418221cafa5cd241d427c', '36b33000bfa45c4a8bf5a721c9d33f0f7edf22067646b8c58f8dd7a87f0255df');
INSERT INTO logboek VALUES (11, '2021-02-03T09:40:00.000Z', 'persoon 2', 'sleutel vernietigd', 'toets 3 steekproef 1', '', '', '36b33000bfa45c4a8bf5a721c9d33f0f7edf22067646b8c58f8dd7a87f0255df', 'bf3f1c2aa62acf4332774207cb732e1cc2e50f45c4c9f6c22e1c5ebd3dbdb898');

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
, soort TEXT NOT NULL DEFAULT 'inspectie') STRICT;
INSERT INTO onderzoek VALUES (1, 'ronde-1', 'Oefenronde', 'Inspectie', '2020-01-01', '2020-12-31', 'Een verzonnen bron', 'gewoon', '217c0dd67bd6c41765baaf44b6996b77b1f1c86d83834cd8037f2bfb40d0c7ac', 'inspectie');
INSERT INTO onderzoek VALUES (2, 'ronde-2', 'Tweede oefenronde', 'Inspectie', '2021-01-01', '2021-12-31', 'Een verzonnen bron', 'gewoon', '217c0dd67bd6c41765baaf44b6996b77b1f1c86d83834cd8037f2bfb40d0c7ac', 'inspectie');

CREATE TABLE organisatie (
    nr   INTEGER NOT NULL PRIMARY KEY,
    naam TEXT NOT NULL UNIQUE CHECK (naam <> '')
) STRICT;
INSERT INTO organisatie VALUES (1, 'Twente');
INSERT INTO organisatie VALUES (2, 'Utrecht');
INSERT INTO organisatie VALUES (3, 'Drenthe');

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
, ingelogd TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO persoon VALUES (1, 'Beheerder', 'beheerder@voorbeeld.nl', '', '', 0, 0, NULL, 0, 1, '2021-01-01T08:00:00.000Z', '');
INSERT INTO persoon VALUES (2, 'Inspecteur A', 'inspecteur-a@voorbeeld.nl', '$argon2id$v=19$m=19456,t=2,p=1$+Br71x6qRuzf4r9FO9HF7g$j9Ovoc12Xg5EpXq6jHfyIrYokPselmuE12X2JgBfpSg', '', 0, 0, NULL, 0, 1, '2021-01-01T08:00:00.001Z', '2021-02-01T09:00:00.000Z');
INSERT INTO persoon VALUES (3, 'Inspecteur B', 'inspecteur-b@voorbeeld.nl', '', '', 0, 0, NULL, 0, 1, '2021-01-01T08:00:00.002Z', '2021-03-01T09:00:00.000Z');
INSERT INTO persoon VALUES (4, 'Management', 'management@voorbeeld.nl', '', '', 0, 0, 2, 0, 1, '2021-01-01T08:00:00.003Z', '');
INSERT INTO persoon VALUES (5, 'Coördinator', 'coordinator@voorbeeld.nl', '', '', 0, 0, NULL, 0, 1, '2021-01-01T08:00:00.004Z', '');

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
    reden             TEXT NOT NULL,
    PRIMARY KEY (toets, nr)
) STRICT, WITHOUT ROWID;
INSERT INTO steekproef VALUES (3, 1, 3, 'Dossiers van 2021', 'getrokken', 'aantal=40&datums=datum%3Dmelding%26ingevuld%3D0%26eerste%3D%26laatste%3D', '501d69d24fceaf244e210ecab5d73ac1280e798057dea29ce42605d3b09801aa', 'cad4ab05f84299eebd4aade6414740857109596ad6f0d55fad247b617eae9e50', 'geen', 20, '2021-02-03', '2021-02-03T09:30:00.000Z', 'a952d45f7ef38552ad0c748c1486dcd545658836cfe7885c3e86e74bbf746af6', '');

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
INSERT INTO veld VALUES (3, 'score/1.1.1', 'onvoldoende', 1, 2, '2021-02-01T09:10:00.000Z');

CREATE INDEX aanmelding_van_persoon ON aanmelding (persoon);

CREATE INDEX bevinding_peil ON bevinding (toets, versie);

CREATE TRIGGER document_vast_bij_verwijderen BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'een document verdwijnt niet'); END;

CREATE TRIGGER document_vast_bij_wijzigen BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'een document verandert niet'); END;

CREATE TRIGGER dossierformulier_vast_bij_verwijderen BEFORE DELETE ON dossierformulier
BEGIN SELECT RAISE(ABORT, 'een dossierformulier verdwijnt niet'); END;

CREATE TRIGGER dossierformulier_vast_bij_wijzigen BEFORE UPDATE ON dossierformulier
BEGIN SELECT RAISE(ABORT, 'een dossierformulier verandert niet'); END;

CREATE INDEX geschiedenis_op_moment ON geschiedenis (toets, wanneer, persoon);

CREATE TRIGGER geschiedenis_vast_bij_verwijderen BEFORE DELETE ON geschiedenis
BEGIN SELECT RAISE(ABORT, 'een oude versie verdwijnt niet'); END;

CREATE TRIGGER geschiedenis_vast_bij_wijzigen BEFORE UPDATE ON geschiedenis
BEGIN SELECT RAISE(ABORT, 'een oude versie verandert niet'); END;

CREATE TRIGGER kader_vast_bij_verwijderen BEFORE DELETE ON kader
BEGIN SELECT RAISE(ABORT, 'een kaderversie verdwijnt niet'); END;

CREATE TRIGGER kader_vast_bij_wijzigen BEFORE UPDATE ON kader
BEGIN SELECT RAISE(ABORT, 'een kaderversie verandert niet'); END;

CREATE TRIGGER logboek_vast_bij_verwijderen BEFORE DELETE ON logboek
BEGIN SELECT RAISE(ABORT, 'een logregel verdwijnt niet'); END;

CREATE TRIGGER logboek_vast_bij_wijzigen BEFORE UPDATE ON logboek
BEGIN SELECT RAISE(ABORT, 'een logregel verandert niet'); END;

CREATE TRIGGER onderzoek_kader_vast BEFORE UPDATE OF kader ON onderzoek WHEN OLD.kader <> NEW.kader
BEGIN SELECT RAISE(ABORT, 'het kader van een onderzoek verandert niet'); END;

CREATE INDEX onderzoek_van_soort ON onderzoek (soort);

CREATE INDEX steekproef_dossier_te_wissen ON steekproef_dossier (bewaren_tot) WHERE gewist = 0;

CREATE INDEX team_van_persoon ON team (persoon);

CREATE INDEX toets_met_status ON toets (status);

CREATE INDEX toets_van_onderzoek ON toets (onderzoek, status, organisatie);

CREATE INDEX toets_van_organisatie ON toets (organisatie);

CREATE TRIGGER trekking_vast_bij_verwijderen BEFORE DELETE ON trekking
BEGIN SELECT RAISE(ABORT, 'een trekking verdwijnt niet'); END;

CREATE TRIGGER trekking_vast_bij_wijzigen BEFORE UPDATE ON trekking
BEGIN SELECT RAISE(ABORT, 'een trekking verandert niet'); END;

CREATE TRIGGER vaststelling_vast_bij_verwijderen BEFORE DELETE ON vaststelling
BEGIN SELECT RAISE(ABORT, 'een vaststelling verdwijnt niet'); END;

CREATE TRIGGER vaststelling_vast_bij_wijzigen BEFORE UPDATE ON vaststelling
BEGIN SELECT RAISE(ABORT, 'een vaststelling verandert niet'); END;
