-- Nothing new to fill in but when somebody logged in last.
UPDATE persoon SET ingelogd = '2021-03-01T09:00:00.000Z' WHERE nr = 3;
