INSERT INTO publicatieversie VALUES (4, 1, 1, '2022-04-01T09:00:00.000Z', 5, 'drenthe-openbaar.html',
    sha256('<p>Openbaar, versie 16.</p>'), sha256('{}'), sha256(''), '', '{}', '<p>Openbaar, versie 16.</p>');
INSERT INTO publicatiestuk VALUES (4, 'besluit', 1, 'besluit=ja', 1, 5, '2022-04-01T09:05:00.000Z');
