-- A database as schema version 1 left it; made once, never changed (tests/support/oude_database.h).
PRAGMA application_id = 1296122196;
PRAGMA user_version = 1;

CREATE TABLE andere_naam (
    naam        TEXT NOT NULL PRIMARY KEY CHECK (naam <> ''),
    organisatie INTEGER NOT NULL REFERENCES organisatie (nr),
    plaats      INTEGER NOT NULL,
    UNIQUE (organisatie, plaats)
) STRICT;
INSERT INTO andere_naam VALUES ('Veilig Thuis Twente', 1, 0);

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
) STRICT;
INSERT INTO onderzoek VALUES (1, 'ronde-1', 'Oefenronde', 'Inspectie', '2020-01-01', '2020-12-31', 'Een verzonnen bron', 'gewoon', '217c0dd67bd6c41765baaf44b6996b77b1f1c86d83834cd8037f2bfb40d0c7ac');

CREATE TABLE organisatie (
    nr   INTEGER NOT NULL PRIMARY KEY,
    naam TEXT NOT NULL UNIQUE CHECK (naam <> '')
) STRICT;
INSERT INTO organisatie VALUES (1, 'Twente');
INSERT INTO organisatie VALUES (2, 'Utrecht');
INSERT INTO organisatie VALUES (3, 'Drenthe');

CREATE TABLE score (
    onderzoek   INTEGER NOT NULL,
    organisatie INTEGER NOT NULL,
    verwachting TEXT NOT NULL CHECK (verwachting <> ''),
    score       TEXT NOT NULL CHECK (score IN ('voldoende', 'onvoldoende', 'nvt')),
    PRIMARY KEY (onderzoek, organisatie, verwachting),
    FOREIGN KEY (onderzoek, organisatie) REFERENCES toets (onderzoek, organisatie)
) STRICT, WITHOUT ROWID;
INSERT INTO score VALUES (1, 1, '1.1.1', 'voldoende');
INSERT INTO score VALUES (1, 1, '1.1.2', 'onvoldoende');
INSERT INTO score VALUES (1, 1, '1.2.1', 'nvt');
INSERT INTO score VALUES (1, 2, '1.1.1', 'onvoldoende');

CREATE TABLE toets (
    onderzoek   INTEGER NOT NULL REFERENCES onderzoek (nr),
    organisatie INTEGER NOT NULL REFERENCES organisatie (nr),
    versie      INTEGER NOT NULL CHECK (versie >= 1),
    PRIMARY KEY (onderzoek, organisatie)
) STRICT, WITHOUT ROWID;
INSERT INTO toets VALUES (1, 1, 1);
INSERT INTO toets VALUES (1, 2, 2);

CREATE TRIGGER document_vast_bij_verwijderen BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'een document verdwijnt niet'); END;

CREATE TRIGGER document_vast_bij_wijzigen BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'een document verandert niet'); END;

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
