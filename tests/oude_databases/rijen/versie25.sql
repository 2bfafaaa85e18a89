UPDATE onderzoek SET doel = 'Zien of er zorg is. Versie 25.', doel_plaats = 'Het boek, bladzijde 4' WHERE nr = 2;
INSERT INTO betekenis VALUES ('klein', '1', 'soort: betekenis');
