INSERT INTO onderzoek (id, naam, toezichthouder, periode_van, periode_tot, bron, regelset, kader, soort)
    VALUES ('hertoets-ronde-1', 'Hertoets van de oefenronde. Versie 29.', 'Inspectie', '2023-09-01', '2024-03-01', '',
    'gewoon', kaderhash(), 'hertoets');
INSERT INTO toets (onderzoek, organisatie, status, versie, gewijzigd, voorgelegd_door)
    SELECT nr, 1, 'lopend', 2, '2023-09-01T09:01:00.000Z', 0 FROM onderzoek WHERE id = 'hertoets-ronde-1';
INSERT INTO hertoets SELECT t.nr, 1, 0, '', '2024-03-01', 5, '2023-09-01T09:00:00.000Z' FROM toets AS t
    JOIN onderzoek AS o ON o.nr = t.onderzoek WHERE o.id = 'hertoets-ronde-1';
INSERT INTO hertoets_score SELECT toets, '1.1.1', 'voldoende' FROM hertoets;
INSERT INTO hertoets_score SELECT toets, '1.1.2', 'onvoldoende' FROM hertoets;
INSERT INTO versierij SELECT toets, 'hertoets/1.1.1', 1, 'stand=geopend', 3, '2023-09-01T09:01:00.000Z' FROM hertoets;
INSERT INTO logregel SELECT '2023-09-01T09:00:00.000Z', 'persoon 5', 'hertoets geopend', 'toets ' || toets, '',
    'van: toets 1' || char(10) || 'editie: 0' || char(10) || 'uiterlijk: 2024-03-01' || char(10) FROM hertoets;
INSERT INTO logregel SELECT '2023-09-01T09:01:00.000Z', 'persoon 3', 'verwachting van hertoets geopend of gesloten',
    'toets ' || toets || ' hertoets/1.1.1', '', versiewoorden(toets, 'hertoets/1.1.1', 1) FROM hertoets;
