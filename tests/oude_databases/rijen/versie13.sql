-- A remark is only taken during the collegiale toets.
UPDATE toets SET status = 'collegiale toets' WHERE nr = 3;
INSERT INTO opmerking VALUES (3, 1, 1, 'motivering/1.1.1', 'Er is te weinig zorg.', 'Hoe vaak? Versie 13.', 3, 1, 3,
    '2022-01-01T09:00:00.000Z', 0);
INSERT INTO versierij VALUES (3, 'opmerking/1', 1,
    'concept=1&plek=motivering%2F1.1.1&citaat=Er%20is%20te%20weinig%20zorg.&tekst=Hoe%20vaak%3F%20Versie%2013.', 3,
    '2022-01-01T09:00:00.000Z');
INSERT INTO logregel VALUES ('2022-01-01T09:00:00.000Z', 'persoon 3', 'opmerking gemaakt', 'toets 3 opmerking/1', '',
    versiewoorden(3, 'opmerking/1', 1));
UPDATE toets SET status = 'lopend' WHERE nr = 3;
