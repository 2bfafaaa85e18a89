INSERT INTO opvolging VALUES (1, 'plan maken', '2023-06-01T09:00:00.000Z', '2023-09-01', 0, 0, 1);
INSERT INTO maatregel VALUES (1, 1, 'Wij maken een rooster.', 'Elk kind wordt gezien.', 'teamleider', '2023-06-10', '2023-08-01', '', 'Uit een telling.', '', '', '', 5, 1, 5, '2023-06-01T09:00:00.000Z', 0);
INSERT INTO maatregel_verwachting VALUES (1, 1, 0, '1.1.1');
INSERT INTO opvolgplan VALUES (1, 1, 'vorm=1', '9ecc7393b58ae50946f4ec988ef688ae2288a5d9bf3856e925cfe11350b12a94', 5, '2023-06-02T09:00:00.000Z');
INSERT INTO versierij VALUES (1, 'maatregel/1', 1,
    'verwachting=1.1.1&wat=Wij%20maken%20een%20rooster.&verschil=Elk%20kind%20wordt%20gezien.&wie=teamleider&begin=2023-06-10&termijn=2023-08-01&tussenstappen=&bewijs=Uit%20een%20telling.&uitgevoerd=&vervallen=&achteraf=', 5,
    '2023-06-01T09:00:00.000Z');
INSERT INTO logregel VALUES ('2023-06-01T09:00:00.000Z', 'persoon 5', 'maatregel toegevoegd', 'toets 1 maatregel/1', '',
    versiewoorden(1, 'maatregel/1', 1));
