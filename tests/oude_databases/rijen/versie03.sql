-- A dossiersteekproef that was drawn and partly read.
INSERT INTO instelling VALUES ('bewaartermijn-dossiers', '12');
INSERT INTO dossierformulier VALUES (formulierhash(), 'klein-formulier', '1', 'klein', '1', formulier());
INSERT INTO steekproef VALUES (3, 1, 3, 'Dossiers van 2021', 'getrokken', 'aantal=40&datums=datum%3Dmelding%26ingevuld%3D0%26eerste%3D%26laatste%3D',
    sha256('de lijst'), formulierhash(), 'geen', 20, '2021-02-03', '2021-02-03T09:30:00.000Z',
    sha256('de vastlegging'), '');
INSERT INTO steekproef_groep VALUES (3, 1, 1, '', 40, 2);
INSERT INTO trekking VALUES (3, 1, 1, 'computer:00112233445566778899aabbccddeeff', 'computer', '2', 2,
    '2021-02-03T09:31:00.000Z');
INSERT INTO steekproef_dossier VALUES
    (3, 1, '0000-0000-0000', 'getrokken', 1, '', sha256('lot 1'), 1, 1, '', '', '', '2099-01-01', 0),
    (3, 1, '0000-0000-0001', 'getrokken', 1, '', sha256('lot 2'), 2, 0, '', '', '', '2099-01-01', 0);
INSERT INTO dossierlezing VALUES
    (3, 1, '0000-0000-0000', 'eerste', 1, 'acuut=ja', 'Gelezen. Versie 3.', 1, 2, '2021-02-03T10:00:00.000Z'),
    (3, 1, '0000-0000-0000', 'tweede', 1, 'acuut=nee', '', 1, 3, '2021-02-03T10:05:00.000Z');
INSERT INTO dossierafspraak VALUES (3, 1, '0000-0000-0000', 'acuut', 'ja', 'tweede', 'Samen gekeken.', 2,
    '2021-02-03T10:10:00.000Z');
INSERT INTO steekproef_telling VALUES (3, 1, '', 0, 'acuut', 'ja', 4);
INSERT INTO steekproef_leespaar VALUES (3, 1, 'acuut', 'ja', 'nee', 1);
INSERT INTO logregel VALUES
    ('2021-02-03T09:30:00.000Z', 'persoon 2', 'steekproef vastgelegd', 'toets 3 steekproef 1', '', sha256('de vastlegging')),
    ('2021-02-03T09:40:00.000Z', 'persoon 2', 'sleutel vernietigd', 'toets 3 steekproef 1', '', '');
