{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#VERVALLEN}}
<p class="warning">Deze steekproef is vervallen. De reden: {{VERVALREDEN}}</p>
{{/VERVALLEN}}
{{#VOORTGANG}}
<p><progress max="{{TOTAAL}}" value="{{GELEZEN}}" aria-label="Gelezen dossiers">{{GELEZEN}} van {{TOTAAL}}</progress> {{GELEZEN}} van de {{TOTAAL}} dossiers gelezen.{{#TWEEDE_NODIG}} Een tweede lezer is nog nodig bij {{AANTAL}}.{{/TWEEDE_NODIG}}</p>
{{/VOORTGANG}}
{{#VERDER}}
<p><a class="button" href="{{VERDERPAD}}">{{VERDERTEKST}}</a></p>
{{/VERDER}}
{{#WEGEN}}
<nav class="toetsmenu" aria-label="Delen van deze steekproef">
<ul>
{{#WEG}}
<li><a href="{{WEGPAD}}">{{WEGTEKST}}</a></li>
{{/WEG}}
</ul>
</nav>
{{/WEGEN}}
{{#GETROKKEN}}
<section aria-labelledby="dossiers">
<h2 id="dossiers">De dossiers</h2>
{{>DOSSIERTABEL}}
</section>
{{/GETROKKEN}}
{{#GERICHT}}
<section aria-labelledby="gericht">
<h2 id="gericht">Gericht gekozen</h2>
<p>Deze dossiers heeft iemand uitgekozen. Ze tellen niet mee in een schatting.</p>
{{>DOSSIERTABEL}}
</section>
{{/GERICHT}}
{{#VERVANGEN}}
<section aria-labelledby="vervangen">
<h2 id="vervangen">Vervangen</h2>
<p>Deze dossiers zijn getrokken, maar bleken niet bruikbaar. Het volgende lot kwam in de plaats.</p>
<ul>
{{#WEGGEVALLEN}}
<li><span class="pseudoniem">{{PSEUDONIEM}}</span>: {{REDEN}}</li>
{{/WEGGEVALLEN}}
</ul>
</section>
{{/VERVANGEN}}
{{#HEROPEND}}
<section aria-labelledby="heropend">
<h2 id="heropend">Heropend</h2>
<p>Beide lezers waren klaar met deze dossiers. Daarna bleek een antwoord niet te kloppen, en lazen zij het dossier opnieuw. De nieuwe antwoorden tellen. Wat zij eerst antwoordden, staat bij het dossier.</p>
<ul>
{{#HEROPENING}}
<li><a class="pseudoniem" href="{{LEESPAD}}">{{PSEUDONIEM}}</a>, {{WANNEER}}: {{REDEN}}</li>
{{/HEROPENING}}
</ul>
</section>
{{/HEROPEND}}
{{#ACTIES}}
<section class="niet-op-papier" aria-labelledby="wijzigen">
<h2 id="wijzigen">De steekproef wijzigen</h2>
{{#UITBREIDEN}}
<details id="uitbreiden"{{#OPEN}} open{{/OPEN}}>
<summary>Meer dossiers trekken</summary>
<p>Er komt een nieuwe startwaarde. Daarmee trekt u uit de dossiers die nog over zijn.</p>
{{>UITLEG_STARTWAARDE}}
{{>TREKFORMULIER}}
</details>
{{/UITBREIDEN}}
{{#GERICHT_ERBIJ}}
<p><a href="{{GERICHTPAD}}">Zelf een dossier kiezen</a> (telt niet mee in een schatting)</p>
{{/GERICHT_ERBIJ}}
<p><a href="{{VERVALPAD}}">Steekproef laten vervallen</a></p>
</section>
{{/ACTIES}}
{{#OVER}}
<section aria-labelledby="over">
<h2 id="over">Over deze steekproef</h2>
{{>SAMENVATTINGSLIJST}}
</section>
{{/OVER}}
{{>PAGINAVOET}}
