{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<p>Criterium {{CRITERIUM}}</p>
<nav class="onderzoeknav niet-op-papier" aria-label="De kaart van een ander criterium">
<ul>
{{#KEUS}}
<li><a href="{{KEUSPAD}}"{{#DEZE}} aria-current="true"{{/DEZE}}>{{KEUSTEKST}}</a></li>
{{/KEUS}}
</ul>
</nav>
<figure>
<svg class="tegelkaart" viewBox="0 0 {{BREED}} {{HOOG}}" role="img" aria-label="Kaart van tegels; hetzelfde staat in de tabel eronder">
{{#TEGEL}}
<g class="{{SOORT}}"><title>{{VOLUIT}}</title><rect x="{{X}}" y="{{Y}}" width="60" height="60" rx="3"/><text x="{{MIDDEN}}" y="{{NAAMY}}">{{KORT}}</text><text class="letter" x="{{MIDDEN}}" y="{{LETTERY}}">{{LETTER}}</text></g>
{{/TEGEL}}
</svg>
<figcaption>Elke organisatie is een tegel, ongeveer waar zij ligt. V is voldoende, M is matig, O is onvoldoende, een streepje is geen oordeel. {{KAARTBRON}}.</figcaption>
</figure>
{{#NAAST}}
<p>Zonder tegel op deze kaart:</p>
<ul>
{{#ZONDER_TEGEL}}
<li>{{WIE_NAAST}}</li>
{{/ZONDER_TEGEL}}
{{#EN_NOG}}
<li>en nog {{NOG_ANDERE}}, die in de ranglijst staan</li>
{{/EN_NOG}}
</ul>
{{/NAAST}}
<details>
<summary>Deze kaart als tabel</summary>
<div class="horizontal-scroll" role="region" aria-label="Deze kaart als tabel" tabindex="0">
<table>
<caption>Criterium {{CRITERIUM}}</caption>
<thead><tr><th scope="col">Organisatie</th><th scope="col">Op de kaart</th><th scope="col">Oordeel</th></tr></thead>
<tbody>
{{#RIJ}}
<tr><th scope="row">{{WIE}}</th><td>{{AFKORTING}}</td><td>{{WOORD}}</td></tr>
{{/RIJ}}
</tbody>
</table>
</div>
</details>
