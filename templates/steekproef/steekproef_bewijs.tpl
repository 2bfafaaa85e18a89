{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Met dit bewijs kan {{ORGANISATIE}} nagaan dat de trekking “{{STEEKPROEFNAAM}}” voor {{ONDERZOEK}} eerlijk was: de lijst en het plan lagen vast voordat de startwaarde bekend was.</p>
{{>UITLEG_KENMERK}}
{{>UITLEG_STARTWAARDE}}
<p class="knoppen"><a class="button" href="{{JSONPAD}}">Bewijs als bestand (JSON)</a> <a href="{{STEEKPROEFPAD}}">Terug naar de steekproef</a></p>
{{#VERVALLEN}}
<p class="warning">Deze steekproef is vervallen. De reden: {{VERVALREDEN}}</p>
{{/VERVALLEN}}
<section aria-labelledby="bewijs-lijst">
<h2 id="bewijs-lijst">1. De lijst</h2>
{{#LIJST}}
{{>SAMENVATTINGSLIJST}}
{{/LIJST}}
{{>LIJSTGRENS}}
<p>Kenmerk van de lijst (SHA-256): <code class="kenmerk">{{LIJSTKENMERK}}</code></p>
</section>
<section aria-labelledby="bewijs-plan">
<h2 id="bewijs-plan">2. Het plan</h2>
{{#PLAN}}
{{>SAMENVATTINGSLIJST}}
{{/PLAN}}
<p>Vastgelegd op <strong>{{VASTGELEGD_OP}}</strong>, toen de startwaarde nog niet bekend was.</p>
<p>Kenmerk van lijst en plan samen (SHA-256): <code class="kenmerk">{{PLANKENMERK}}</code></p>
{{#BINDT}}
<p>In dit kenmerk zitten ook de organisatie, het onderzoek, het dossierformulier, de peildatum, het deel voor een tweede lezer, en wat hierboven over de lijst staat. Wie daar later iets aan verandert, krijgt een ander kenmerk.</p>
{{/BINDT}}
{{#EERSTE_VORM}}
<p class="warning">Dit plan is met een oudere Maatlat vastgelegd. In het kenmerk zitten alleen de lijst, de groepen en de aantallen. De organisatie, het onderzoek, het dossierformulier, de peildatum en het deel voor een tweede lezer zitten er niet in.</p>
{{/EERSTE_VORM}}
</section>
<section aria-labelledby="bewijs-startwaarde">
<h2 id="bewijs-startwaarde">3. De startwaarde</h2>
{{#TREKKING}}
<h3>Trekking {{TREKKINGNUMMER}}: {{HOEVEEL}}</h3>
<p>{{HERKOMST}}, op <strong>{{WANNEER}}</strong>.</p>
{{#PER_GROEP}}
<p>{{GROEPEN}}</p>
{{/PER_GROEP}}
<p>Startwaarde: <code class="kenmerk">{{STARTWAARDE}}</code></p>
{{/TREKKING}}
</section>
<section aria-labelledby="bewijs-dossiers">
<h2 id="bewijs-dossiers">4. De dossiers</h2>
<p>Elk dossier krijgt een lot: het kenmerk (SHA-256) van de startwaarde en het pseudoniem. De dossiers met de laagste loten zijn getrokken. Is een dossier niet bruikbaar, dan komt het volgende lot.</p>
<div class="horizontal-scroll" tabindex="0" role="region" aria-label="Getrokken dossiers met hun lot">
<table>
<caption>Getrokken dossiers met hun lot (eerste 16 tekens)</caption>
<thead><tr><th scope="col">Dossier</th>{{#GROEPKOP}}<th scope="col">Groep</th>{{/GROEPKOP}}<th scope="col" class="getal">Trekking</th><th scope="col" class="getal">Plaats</th><th scope="col">Lot</th></tr></thead>
<tbody>
{{#DOSSIER}}
<tr><th scope="row"><span class="pseudoniem">{{PSEUDONIEM}}</span>{{#BIJZONDER}}<p class="bij">{{WAT}}</p>{{/BIJZONDER}}</th>{{#GROEPVAK}}<td>{{GROEP}}</td>{{/GROEPVAK}}<td class="getal">{{TREKKINGVAN}}</td><td class="getal">{{VOLGORDE}}</td><td><code class="lot">{{LOT}}</code></td></tr>
{{/DOSSIER}}
</tbody>
</table>
</div>
{{#GERICHT}}
<h3>Gericht gekozen</h3>
<p>Deze dossiers zijn niet getrokken maar uitgekozen. Ze tellen niet mee in een schatting.</p>
<ul>
{{#GEKOZEN}}
<li><span class="pseudoniem">{{PSEUDONIEM}}</span>: {{REDEN}}</li>
{{/GEKOZEN}}
</ul>
{{/GERICHT}}
</section>
<section aria-labelledby="bewijs-narekenen">
<h2 id="bewijs-narekenen">5. Zelf narekenen</h2>
<ol>
<li>Neem het bewijs als JSON-bestand, de lijst en het sleutelbestand. In het sleutelbestand staat hoe uit elk nummer het pseudoniem volgt.</li>
<li>Geef dit commando: <code>maatlat steekproef controleer bewijs.json <span class="heel">--lijst lijst.csv</span> <span class="heel">--sleutel sleutel.csv</span></code></li>
<li>Maatlat rekent alles opnieuw uit en zegt van elke stap of die klopt.</li>
</ol>
<p>Liever een eigen programma? Hoe elk lot wordt berekend, staat in <code>docs/trekking.md</code> bij Maatlat. Alle loten en reserves staan volledig in het JSON-bestand.</p>
</section>
<section class="ondertekening" aria-labelledby="bewijs-ondertekening">
<h2 id="bewijs-ondertekening">Gezien</h2>
<dl>
<div><dt>Namens de inspectie</dt><dd>Datum en handtekening:</dd></div>
<div><dt>Namens {{ORGANISATIE}}</dt><dd>Datum en handtekening:</dd></div>
</dl>
</section>
{{>PAGINAVOET}}
