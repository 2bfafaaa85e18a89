{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<dl class="feiten">
{{#FEIT}}
<div><dt>{{FEITNAAM}}</dt><dd>{{FEITWAARDE}}</dd></div>
{{/FEIT}}
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
{{#NIEUWS}}
<section class="nieuws" aria-labelledby="nieuws">
<h2 id="nieuws">Door anderen gewijzigd{{#SINDS}} sinds {{SINDS}}{{/SINDS}}</h2>
<ul>
{{#REGEL}}
<li><a href="{{PAD}}">{{WAT}}</a> door {{WIE}}, {{WANNEER}}</li>
{{/REGEL}}
{{#MEER}}
<li>en meer</li>
{{/MEER}}
</ul>
<form method="post" action="{{GEZIENPAD}}">
{{>FORMULIERZEGEL}}
<button type="submit" class="secondary">Dit heb ik gezien</button>
</form>
</section>
{{/NIEUWS}}
{{ROOSTER_HTML:none}}
