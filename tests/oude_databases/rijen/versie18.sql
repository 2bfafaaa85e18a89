INSERT INTO bevinding VALUES (3, 2, 2, 'De nacht is niet bezet. Versie 18.', 'onvoldoende', 1, 3, 3,
    '2022-06-01T09:00:00.000Z', 0, '12-14', '3.2', 'De nacht is vrij.');
INSERT INTO bevinding_verwachting VALUES (3, 2, 0, '1.1.1');
INSERT INTO versierij VALUES (3, 'bevinding/2', 1,
    'bron=2&richting=onvoldoende&tekst=De%20nacht%20is%20niet%20bezet.%20Versie%2018.&verwachting=1.1.1&pagina=12-14&paragraaf=3.2&citaat=De%20nacht%20is%20vrij.',
    3, '2022-06-01T09:00:00.000Z'),
    (3, 'grondslag/1.1.1', 1, 'bevinding=2&kenmerk=' || sha256('wat bevinding 2 zei'), 3, '2022-06-01T09:01:00.000Z');
INSERT INTO grondslag VALUES (3, '1.1.1', 2, sha256('wat bevinding 2 zei'));
INSERT INTO logregel VALUES ('2022-06-01T09:00:00.000Z', 'persoon 3', 'bevinding toegevoegd', 'toets 3 bevinding/2', '',
    versiewoorden(3, 'bevinding/2', 1)),
    ('2022-06-01T09:01:00.000Z', 'persoon 3', 'waarop een motivering rust gewijzigd', 'toets 3 grondslag/1.1.1', '',
    versiewoorden(3, 'grondslag/1.1.1', 1));
