INSERT INTO wederhoorronde VALUES (3, 1, 1, '2022-02-01T09:00:00.000Z', 2, '2022-02-15', 'ingediend',
    '2022-02-10T09:00:00.000Z', 2);
INSERT INTO wederhoorpunt VALUES (3, 1, 1, 1, 'motivering/1.1.1', 'Er is te weinig zorg.', 'feit',
    'Er is genoeg zorg. Versie 14.', 4, '2022-02-05T09:00:00.000Z', 0);
INSERT INTO wederhoorbewijs VALUES (3, 1, 1, 1, 'rooster.pdf', sha256('rooster'), 'application/pdf', 7, '2022-01-15',
    'Het rooster.', 4, '2022-02-05T09:01:00.000Z', 0);
INSERT INTO wederhoorzienswijze VALUES (3, 1, 1, 'Wij zijn het er niet mee eens. Versie 14.', 4,
    '2022-02-05T09:02:00.000Z');
INSERT INTO wederhoorreactie VALUES (3, 1, '2022-02-10T09:00:00.000Z', 4, 0, sha256('De reactie. Versie 14.'),
    'De reactie. Versie 14.');
INSERT INTO logregel VALUES ('2022-02-10T09:00:00.000Z', 'persoon 4', 'reactie van de organisatie ingediend',
    'toets 3 wederhoor/1', '', sha256('De reactie. Versie 14.'));
