INSERT INTO interview VALUES (3, 2, 1, 'Wij spraken over de nacht. Versie 21.', '', '', '', '', '', 3,
    '2022-09-01T09:00:00.000Z', 0);
INSERT INTO versierij VALUES (3, 'interview/2', 1, 'notities=Wij%20spraken%20over%20de%20nacht.%20Versie%2021.', 3,
    '2022-09-01T09:00:00.000Z');
INSERT INTO logregel VALUES ('2022-09-01T09:00:00.000Z', 'persoon 3', 'notities toegevoegd', 'toets 3 interview/2', '',
    versiewoorden(3, 'interview/2', 1));
