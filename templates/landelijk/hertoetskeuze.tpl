{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Een regel geeft een lijst van organisaties. U kiest daaruit zelf waar een hertoets komt. Alleen toetsen die zijn vastgesteld of overgenomen tellen mee.</p>
<form method="get" action="{{PAD}}">
{{#KEUZE}}
{{>FORMULIERVELD}}
{{/KEUZE}}
<button type="submit" class="secondary">Lijst tonen</button>
</form>
<p class="hint">Waar de regel vandaan komt: {{BRON}}.</p>
<p><b>{{SAMENVATTING}}</b></p>
{{#VOORBEHOUD}}
<p class="explanation">{{VOORBEHOUDTEKST}}</p>
{{/VOORBEHOUD}}
{{#LIJST}}
<form method="post" action="{{LIJSTPAD}}">
{{>FORMULIERZEGEL}}
{{#GEKOZEN}}
{{>FORMULIERVELD}}
{{/GEKOZEN}}
{{#GROEP}}
<section>
<h2 id="{{GROEPID}}">{{KOP}}</h2>
{{#MET_UITLEG}}
<p>{{UITLEG}}</p>
{{/MET_UITLEG}}
<div class="horizontal-scroll" role="region" aria-labelledby="{{GROEPID}}" tabindex="0">
<table class="wissel">
<thead><tr><th scope="col">Kies</th><th scope="col">Organisatie</th><th scope="col">Rang</th><th scope="col">Voldoende</th><th scope="col">Waarom</th></tr></thead>
<tbody>
{{#RIJ}}
<tr><td data-kop="Kies">{{#KIESBAAR}}<input type="checkbox" id="{{VAK}}" name="toets" value="{{TOETS}}" aria-label="Hertoets bij {{KIESNAAM}}"{{#AAN}} checked{{/AAN}}>{{/KIESBAAR}}{{#NIET_KIESBAAR}}<span>kan niet</span>{{/NIET_KIESBAAR}}</td><th scope="row"><a href="{{ORGANISATIEPAD}}">{{ORGANISATIE}}</a></th><td data-kop="Rang">{{RANG}}</td><td data-kop="Voldoende">{{AANTAL}}</td><td data-kop="Waarom">{{WAAROM}}{{#MET_BEZWAAR}} <b>{{BEZWAAR}}</b>{{#ANDER}} <a href="{{ANDERPAD}}">{{ANDERTEKST}}</a>{{/ANDER}}{{/MET_BEZWAAR}}</td></tr>
{{/RIJ}}
</tbody>
</table>
</div>
</section>
{{/GROEP}}
{{#OPENEN}}
<h2>Openen</h2>
<p>{{WAAR}} Alle gekozen hertoetsen worden samen geopend, of geen enkele. Daarna kiest u per hertoets het team.</p>
{{>FORMULIERVELD}}
<button type="submit">Hertoetsen openen</button>
{{/OPENEN}}
{{#NIETS_TE_OPENEN}}
<p>Er kan nu geen hertoets worden geopend uit deze lijst.</p>
{{/NIETS_TE_OPENEN}}
</form>
{{/LIJST}}
{{>BLADERBALK}}
<p><a href="{{TERUGPAD}}">Naar het landelijk beeld</a></p>
{{>PAGINAVOET}}
