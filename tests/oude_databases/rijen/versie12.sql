INSERT INTO traject_taak VALUES (3, 'collega', 3, '2021-12-01T09:00:00.000Z', 5);
INSERT INTO trajectinstelling VALUES (2, 'wederhoor=1', 1, 5, '2021-12-01T09:01:00.000Z');
INSERT INTO logregel VALUES ('2021-12-01T09:01:00.000Z', 'persoon 5', 'stappen van een onderzoek gekozen', 'ronde-2', '',
    'wederhoor=1');
INSERT INTO bevroren_concept VALUES (3, 1, '2021-12-01T09:02:00.000Z', 2, 'vraag collegiale toets',
    sha256('Het concept. Versie 12.'), 'concept.html', sha256('<p>Concept, versie 12.</p>'),
    'Het concept. Versie 12.', '<p>Concept, versie 12.</p>');
INSERT INTO logregel VALUES ('2021-12-01T09:02:00.000Z', 'persoon 2', 'concept bevroren', 'toets 3 concept 1', '',
    sha256('Het concept. Versie 12.') || char(10) || sha256('<p>Concept, versie 12.</p>'));
INSERT INTO bezoeker VALUES (3, 1, 2);
INSERT INTO versierij VALUES (3, 'bezoekers/1', 1, 'persoon=2', 2, '2021-12-01T09:03:00.000Z');
INSERT INTO logregel VALUES
    ('2021-12-01T09:03:00.000Z', 'persoon 2', 'wie bij een bezoek was gewijzigd', 'toets 3 bezoekers/1', '',
     versiewoorden(3, 'bezoekers/1', 1)),
    ('2021-12-01T09:00:00.000Z', 'persoon 5', 'wie wat doet gewijzigd', 'toets 3', 'collega',
     'collega' || char(10) || 'persoon 3');
