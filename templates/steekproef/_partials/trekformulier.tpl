{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<form class="trekformulier" method="post" action="{{TREKPAD}}" enctype="multipart/form-data">
{{>FORMULIERZEGEL}}
{{#HOEVEEL}}
{{>FORMULIERVELD}}
{{/HOEVEEL}}
{{#HERKOMST}}
{{>FORMULIERVELD}}
{{/HERKOMST}}
{{#WORPEN}}
<div class="worpen">
{{>FORMULIERVELD}}
</div>
{{/WORPEN}}
{{#LIJST}}
{{>FORMULIERVELD}}
{{#RIJFOUTEN}}
<div class="rijfouten" tabindex="0" role="group" aria-label="Fouten in de lijst">
<ol>
{{#RIJFOUT}}
<li>{{RIJFOUT}}</li>
{{/RIJFOUT}}
</ol>
</div>
{{/RIJFOUTEN}}
{{/LIJST}}
<button type="submit">{{KNOP}}</button>
</form>
