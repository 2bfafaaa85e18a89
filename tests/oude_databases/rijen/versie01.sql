-- A round that came from a file: what `maatlat importeer` kept.
INSERT INTO kader VALUES (kaderhash(), 'klein', '1', kader());
INSERT INTO organisatie VALUES (1, 'Twente'), (2, 'Utrecht'), (3, 'Drenthe');
INSERT INTO andere_naam VALUES ('Veilig Thuis Twente', 1, 0);
INSERT INTO onderzoek VALUES (1, 'ronde-1', 'Oefenronde', 'Inspectie', '2020-01-01', '2020-12-31',
    'Een verzonnen bron', 'gewoon', kaderhash());
INSERT INTO toets VALUES (1, 1, 1), (1, 2, 2);
INSERT INTO score VALUES (1, 1, '1.1.1', 'voldoende'), (1, 1, '1.1.2', 'onvoldoende'),
    (1, 1, '1.2.1', 'nvt'), (1, 2, '1.1.1', 'onvoldoende');
INSERT INTO document VALUES (1, 'landelijk', '', 'landelijk.yaml', 1, 'De zorg is goed. Versie 1.',
    sha256('De zorg is goed. Versie 1.'));
INSERT INTO logregel VALUES
    ('2020-02-01T09:00:00.000Z', 'importeer', 'kader toegevoegd', 'klein 1', '', kaderhash()),
    ('2020-02-01T09:00:00.001Z', 'importeer', 'onderzoek toegevoegd', 'ronde-1', '', 'Oefenronde');
