{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk bijlage" aria-labelledby="wijzigingen" data-intern="verschillen">
<h2 id="wijzigingen">{{TITEL}}</h2>
<p>{{INLEIDING}}</p>
{{#FEITEN}}
<dl class="gegevens">
{{#FEIT}}
<div><dt>{{NAAM}}</dt><dd>{{WAARDE}}</dd></div>
{{/FEIT}}
</dl>
{{/FEITEN}}
{{#PUNTEN}}
<h3>Reactie van de organisatie, en wat de inspectie ermee deed</h3>
{{#PUNT}}
<section class="regel">
<h4>{{PUNTKOP}}</h4>
<dl class="gegevens">
{{#FEIT}}
<div><dt>{{NAAM}}</dt><dd>{{WAARDE}}</dd></div>
{{/FEIT}}
</dl>
</section>
{{/PUNT}}
{{/PUNTEN}}
{{#DEEL}}
<h3>{{KOP}}</h3>
{{#GEEN}}
<p>Er is niets gewijzigd.</p>
{{/GEEN}}
{{#REGEL}}
<section class="regel">
<h4>{{WAAR}}</h4>
<dl class="gegevens">
<div><dt>Was</dt><dd>{{WAS}}</dd></div>
<div><dt>Wordt</dt><dd>{{WORDT}}</dd></div>
<div><dt>Waarom</dt><dd>{{WAAROM}}</dd></div>
</dl>
</section>
{{/REGEL}}
{{/DEEL}}
</section>
