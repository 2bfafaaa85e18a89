-- From here on versions and lines are sealed with the key; one text is asked to be erased.
INSERT INTO versierij VALUES (3, 'motivering/1.1.2', 1, 'waarde=Een%20eerste%20tekst.%20Versie%209.', 2,
    '2021-09-01T09:00:00.000Z'), (3, 'motivering/1.1.2', 2, 'waarde=Er%20is%20een%20plan.%20Versie%209.', 2,
    '2021-09-01T09:05:00.000Z');
INSERT INTO veld VALUES (3, 'motivering/1.1.2', 'Er is een plan. Versie 9.', 2, 2, '2021-09-01T09:05:00.000Z');
INSERT INTO wissing VALUES (3, 'motivering/1.1.2', 1, 3, '2021-09-01T10:00:00.000Z', 'Dit hoort hier niet.', 0, '', '');
INSERT INTO logregel VALUES
    ('2021-09-01T09:00:00.000Z', 'persoon 2', 'veld gewijzigd', 'toets 3 motivering/1.1.2', '',
     versiewoorden(3, 'motivering/1.1.2', 1)),
    ('2021-09-01T09:05:00.000Z', 'persoon 2', 'veld gewijzigd', 'toets 3 motivering/1.1.2', '',
     versiewoorden(3, 'motivering/1.1.2', 2));
