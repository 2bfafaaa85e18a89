INSERT INTO rapporttekst VALUES (1, 'leeswijzer', 1, 'Dit rapport gaat over {{aantal organisaties}} organisaties.', '', '', 2, '2027-04-01T09:00:00.000Z');
INSERT INTO rapporttekst_concept VALUES (1, 'inleiding', 2, 0, 'Nog niet af.', '', '2027-04-01T09:05:00.000Z');
INSERT INTO rapportstap VALUES (1, 1, 'voorleggen', 2, 3, '', sha256('inhoud'), '2027-04-02T09:00:00.000Z');
INSERT INTO landelijk_rapport VALUES (1, 1, 2, 3, '2027-04-03T09:00:00.000Z', '', '', 'landelijk-rapport.html', sha256('rapport'), 'rapport', 'mediaan	1');
