{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<dl class="feiten">
{{#FEIT}}
<div><dt>{{FEITNAAM}}</dt><dd>{{FEITWAARDE}}</dd></div>
{{/FEIT}}
{{#NIEUWSREGEL}}
<div><dt>Door anderen gewijzigd</dt><dd><a href="#nieuws">{{KORT}}<span class="alleen-gehoord"> door anderen gewijzigd</span></a></dd></div>
{{/NIEUWSREGEL}}
</dl>
{{#NIET_NU}}
<p class="explanation">{{NIET_NU}}</p>
{{/NIET_NU}}
{{#VERVALLEN}}
<p class="warning">{{VERVALLEN_TEKST}} <a href="{{VERVALLEN_PAD}}">Bekijk wat er is gewijzigd</a></p>
{{/VERVALLEN}}
<div class="toetsbalk">
<nav class="toetsmenu" aria-label="Delen van deze toets">
<ul>
{{#WEG}}
<li><a href="{{WEGPAD}}">{{WEGTEKST}}</a></li>
{{/WEG}}
</ul>
</nav>
{{#NIEUW}}
<p><a class="button" href="{{NIEUWPAD}}">Bevinding toevoegen</a></p>
{{/NIEUW}}
</div>
{{ROOSTER_HTML:none}}
{{#VERDELING}}
<section aria-labelledby="verdeling">
<h2 id="verdeling">Wie wat doet</h2>
<ul>
{{#DEEL}}
<li><a href="{{DEELPAD}}">{{DEELTEKST}}</a></li>
{{/DEEL}}
</ul>
</section>
{{/VERDELING}}
{{#NIEUWS}}
<section class="nieuws" aria-labelledby="nieuws">
<h2 id="nieuws">Door anderen gewijzigd</h2>
<p>{{HOEVEEL}} <a href="{{LOOPPAD}}">Bekijk de wijzigingen één voor één</a></p>
{{#DOOR}}
<details{{#OPEN}} open{{/OPEN}}>
<summary>{{WIE}}: {{AANTAL}}</summary>
{{#DEEL}}
<h3>{{DEELNAAM}}</h3>
<ul>
{{#REGEL}}
<li><a href="{{PAD}}">{{WAT}}</a>, {{WANNEER}}</li>
{{/REGEL}}
</ul>
{{/DEEL}}
</details>
{{/DOOR}}
<form method="post" action="{{GEZIENPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="gezien" value="{{GETOOND}}">
<button type="submit" class="secondary">Dit heb ik gezien</button>
</form>
</section>
{{/NIEUWS}}
