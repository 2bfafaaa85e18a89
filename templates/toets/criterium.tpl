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
<nav class="naar-verwachting" aria-label="Verwachtingen op deze pagina">
<ul>
{{#INHOUD}}
<li><a href="#verwachting-{{NAARCODE}}">{{NAARCODE}}</a> {{STAAT}}</li>
{{/INHOUD}}
<li><a href="#oordeel">Oordeel</a></li>
<li><a href="#onderbouwing">Onderbouwing</a></li>
</ul>
</nav>
{{>VERWACHTINGBLOK}}
<section id="oordeel" aria-labelledby="oordeel-kop">
<h2 id="oordeel-kop">Oordeel</h2>
<div class="uitleg" data-vernieuw="{{OORDEELPAD}}" aria-live="polite">
{{>OORDEELDEEL}}
</div>
</section>
<section id="onderbouwing" aria-labelledby="onderbouwing-kop">
<h2 id="onderbouwing-kop">Onderbouwing</h2>
{{#ONDERBOUWING}}
{{>VELDBLOK}}
{{/ONDERBOUWING}}
</section>
<section id="aandachtspunt" aria-labelledby="aandachtspunt-kop">
<h2 id="aandachtspunt-kop">Aandachtspunt</h2>
{{#AANDACHTSPUNT}}
{{>VELDBLOK}}
{{/AANDACHTSPUNT}}
</section>
<nav class="bladeren" aria-label="Criteria, onder">{{#ONDER}}{{>BLADEREN}}{{/ONDER}}</nav>
