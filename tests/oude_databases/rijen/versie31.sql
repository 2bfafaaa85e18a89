INSERT INTO zelfevaluatie_verantwoordelijke VALUES (3, 1, 2, '2024-04-01T09:00:00.000Z', 2);
INSERT INTO zelfevaluatie_verantwoordelijke VALUES (3, 2, 5, '2024-04-02T09:00:00.000Z', 2);
INSERT INTO zelfevaluatie_collega VALUES (3, 3, 1, 'meelezen', '2024-04-01T09:30:00.000Z', 2, '2024-04-01T10:00:00.000Z', 2);
INSERT INTO zelfevaluatie_collega VALUES (3, 3, 2, 'meewerken', '2024-04-01T10:00:00.000Z', 2, '', 0);
INSERT INTO zelfevaluatie_begin VALUES (3, 1, '2024-04-01T09:00:00.000Z', 2);
INSERT INTO zelfevaluatie_overname VALUES (3, 'score/1.1.1', 'voldoende');
