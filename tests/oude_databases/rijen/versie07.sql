INSERT INTO importkeuze VALUES (1, 'scores.xlsx', 'Oost');
