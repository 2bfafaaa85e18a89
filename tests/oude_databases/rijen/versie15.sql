INSERT INTO verantwoording VALUES (4, 1, '2022-03-01T09:00:00.000Z', 'verantwoording.html',
    sha256('<p>Verantwoording, versie 15.</p>'), '<p>Verantwoording, versie 15.</p>');
