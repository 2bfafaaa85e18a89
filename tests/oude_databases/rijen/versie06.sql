INSERT INTO rapport VALUES (4, 1, '2021-05-01T09:00:00.000Z', 'drenthe.html', sha256('<p>Rapport, versie 6.</p>'),
    '<p>Rapport, versie 6.</p>');
INSERT INTO logregel VALUES ('2021-05-01T09:00:00.000Z', 'maatlat', 'rapport bevroren', 'toets 4 editie 1', '',
    sha256('<p>Rapport, versie 6.</p>'));
