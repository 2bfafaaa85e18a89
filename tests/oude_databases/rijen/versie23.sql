INSERT INTO onderzoekswijziging VALUES (2, 1, 'naam gewijzigd', 0, 'Tweede ronde', 'Tweede oefenronde',
    'Het is een oefening. Versie 23.', 5, '2022-11-01T09:00:00.000Z');
INSERT INTO stilgelegd VALUES (1, 0, 'De ronde is klaar.', 5, '2022-11-01T09:05:00.000Z');
INSERT INTO organisatie VALUES (4, 'Noord-Drenthe');
INSERT INTO organisatie_periode VALUES (1, 1, 'naam', 'Twente en omstreken', '', '2020-12-31', 'Zo heette zij.', 5,
    '2022-11-01T09:10:00.000Z');
INSERT INTO organisatie_overgang VALUES (4, 3, 3, '2022-01-01', 'Samen verder. Versie 23.', 5, '2022-11-01T09:11:00.000Z');
INSERT INTO toets_naam VALUES (1, 'Twente en omstreken');
