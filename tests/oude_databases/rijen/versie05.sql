INSERT INTO bezoek VALUES (3, 1, '2021-04-01', 'aangekondigd bezoek', 'Het kantoor', 'inspecteurs A en B',
    'Koffie op. Versie 5.', 1, 2, '2021-04-01T16:00:00.000Z', 0);
INSERT INTO geschiedenis VALUES (3, 'bezoek/1', 1,
    'datum=2021-04-01&soort=aangekondigd%20bezoek&locatie=Het%20kantoor&wie=inspecteurs%20A%20en%20B&bijzonderheden=Koffie%20op.%20Versie%205.',
    2, '2021-04-01T16:00:00.000Z');
INSERT INTO logregel VALUES ('2021-04-01T16:00:00.000Z', 'persoon 2', 'bezoek toegevoegd', 'toets 3 bezoek/1', '',
    'Koffie op. Versie 5.');
