{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#NIET_GEINSTALLEERD}}
<p>De handleiding is niet geïnstalleerd. Vraag de beheerder om haar te installeren: ze hoort in de map docs/handleiding van Maatlat.</p>
{{/NIET_GEINSTALLEERD}}
{{#HANDLEIDING}}
<p>Hier staat hoe u met Maatlat werkt. Op elke pagina brengt de link "Hulp bij deze pagina" u naar het stuk dat erbij hoort.</p>
{{>HULPZOEKVELD}}
<ul class="hulpdelen">
{{#DEEL}}
<li><a href="{{DEELPAD}}">{{DEELTITEL}}</a><br>{{VOOR_WIE}}</li>
{{/DEEL}}
{{#LEZERS}}
<li><a href="/hulp/wie-leest-wat">Wie leest wat?</a><br>Tabellen die Maatlat maakt uit zijn eigen regels</li>
{{/LEZERS}}
</ul>
<p><a href="/hulp/afdrukken">De hele handleiding op één pagina, om af te drukken</a></p>
{{/HANDLEIDING}}
{{>PAGINAVOET}}
