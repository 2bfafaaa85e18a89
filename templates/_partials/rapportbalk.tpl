{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{#VERWIJZINGEN}}
<nav class="rapportbalk" aria-label="Terug en bewaren">
<ul>
{{#VERWIJZING}}
<li><a href="{{PAD}}">{{TEKST}}</a></li>
{{/VERWIJZING}}
</ul>
</nav>
{{/VERWIJZINGEN}}
{{#MERK}}
<div class="merk" role="note">
<p><b>{{MERK}}</b> {{TOELICHTING}}</p>
</div>
<div class="watermerk" aria-hidden="true">{{MERK}}</div>
{{/MERK}}
