INSERT INTO voortgangbewijs VALUES (1, 1, 1, 'rooster.pdf', sha256('rooster'), 'application/pdf', 7, '', '', 3, '2027-03-01T09:00:00.000Z');
INSERT INTO opvolgdag VALUES (1, 'maatregel/1', '2027-06-01', 'maatregel 1');
