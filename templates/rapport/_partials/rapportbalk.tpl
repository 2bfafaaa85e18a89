{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{#VERWIJZINGEN}}
<nav class="rapportbalk" aria-label="Terug en downloaden">
<ul>
{{#VERWIJZING}}
<li><a href="{{PAD}}">{{TEKST}}</a></li>
{{/VERWIJZING}}
</ul>
</nav>
{{/VERWIJZINGEN}}
{{#MERK}}
<section class="merk" aria-label="{{MERK}}">
<p><b>{{MERK}}</b> {{TOELICHTING}}</p>
</section>
<div class="watermerk" data-tekst="{{MERK}}"></div>
{{/MERK}}
