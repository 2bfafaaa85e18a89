UPDATE onderzoek SET regels_volgens = 'zoals de inspectie van 2020' WHERE nr = 2;
