{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<p class="onderkop">{{ORGANISATIE}}, {{ONDERZOEK}}</p>
{{#NIET_NU}}
<p class="explanation">{{NIET_NU}}</p>
{{/NIET_NU}}
{{#VELDENFORMULIER}}
<form id="velden" method="post" action="{{VELDENPAD}}">
{{>FORMULIERZEGEL}}
</form>
{{/VELDENFORMULIER}}
<p class="norm">{{CRITERIUMTEKST}}</p>
<details>
<summary>Thema, bron en voetnoten van de norm</summary>
<p>Thema: {{THEMA}}.{{#DOEL}} {{DOEL}}{{/DOEL}}</p>
{{#NORMBRON}}
<p>Bron: {{NORMBRON}}</p>
{{/NORMBRON}}
{{#NORMVOETNOOT}}
<p>{{TEKST}}</p>
{{/NORMVOETNOOT}}
</details>
<nav class="bladeren" aria-label="Criteria">{{#BOVEN}}{{>BLADEREN}}{{/BOVEN}}</nav>
<div class="criteriumvlak" data-vernieuw="{{PAGINAPAD}}">
<nav class="naar-verwachting" aria-label="Verwachtingen op deze pagina">
<ul id="stand-per-verwachting" data-volgt>
{{#INHOUD}}
<li><a href="#verwachting-{{NAARCODE}}">{{NAARCODE}}</a> {{STAAT}}</li>
{{/INHOUD}}
<li><a href="#oordeel">Oordeel</a></li>
<li><a href="#onderbouwing">Onderbouwing</a></li>
</ul>
</nav>
<div class="verwachtingen">
{{>VERWACHTINGBLOK}}
</div>
<section id="oordeel" aria-labelledby="oordeel-kop">
<h2 id="oordeel-kop">Oordeel</h2>
<div class="uitleg" id="oordeel-uitleg" data-volgt>
{{>OORDEELDEEL}}
</div>
</section>
<section id="onderbouwing" aria-labelledby="onderbouwing-kop">
{{#ONDERBOUWING_GEVOUWEN}}
<details class="vouw">
<summary>
{{/ONDERBOUWING_GEVOUWEN}}
<h2 id="onderbouwing-kop">Onderbouwing</h2>
{{#ONDERBOUWING_GEVOUWEN}}
<span class="vouwstand">ingevuld</span>
</summary>
{{/ONDERBOUWING_GEVOUWEN}}
{{#ONDERBOUWING_LATER}}
<details class="na-score">
<summary>Schrijf de onderbouwing</summary>
{{/ONDERBOUWING_LATER}}
{{#ONDERBOUWING}}
{{>VELDBLOK}}
{{/ONDERBOUWING}}
{{#ONDERBOUWING_LATER}}
</details>
{{/ONDERBOUWING_LATER}}
{{#ONDERBOUWING_GEVOUWEN}}
</details>
{{/ONDERBOUWING_GEVOUWEN}}
</section>
<section id="aandachtspunt" aria-labelledby="aandachtspunt-kop">
{{#AANDACHTSPUNT_GEVOUWEN}}
<details class="vouw">
<summary>
{{/AANDACHTSPUNT_GEVOUWEN}}
<h2 id="aandachtspunt-kop">Aandachtspunt</h2>
{{#AANDACHTSPUNT_STAND}}
<span class="vouwstand" id="stand-aandachtspunt" data-volgt>{{INGEVULD}}</span>
</summary>
{{/AANDACHTSPUNT_STAND}}
{{#AANDACHTSPUNT}}
{{>VELDBLOK}}
{{/AANDACHTSPUNT}}
{{#AANDACHTSPUNT_GEVOUWEN}}
</details>
{{/AANDACHTSPUNT_GEVOUWEN}}
</section>
</div>
<nav class="bladeren" aria-label="Criteria, onder">{{#ONDER}}{{>BLADEREN}}{{/ONDER}}</nav>
