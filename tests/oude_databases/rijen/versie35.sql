INSERT INTO scoretrekking VALUES (1, 1, 20, 'computer:oud', 5, '2027-03-01T09:00:00.000Z');
INSERT INTO scoretrekking_toets VALUES (1, 1, 1, 1, 1);
INSERT INTO tweede_beoordelaar VALUES (1, 1, 3, 5, '2027-03-01T09:00:00.000Z', '', '', 0);
INSERT INTO tweede_score VALUES (1, 1, '1.1.1', 1, 'voldoende', 'Het staat in het plan.', '2027-03-01T10:00:00.000Z');
INSERT INTO scorepaar VALUES (1, 1, '1.1.1', 'onvoldoende', 'voldoende');
UPDATE tweede_beoordelaar SET ingediend = '2027-03-02T09:00:00.000Z' WHERE toets = 1 AND nr = 1;
INSERT INTO scoreoverleg VALUES (1, 1, '1.1.1', 1, 'voldoende', 'team', 'Het staat in het plan.', 3, '2027-03-02T10:00:00.000Z');
INSERT INTO logregel VALUES ('2027-03-01T09:00:00.000Z', 'persoon 5', 'tweede beoordelaar gekozen', 'toets 1', '', 'persoon 3' || char(10));
