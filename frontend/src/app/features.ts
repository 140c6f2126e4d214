import type { FeatureRoute } from '@/lib/route';

/** Every `features/<name>/routes.tsx` counts; a new feature needs no line here. */
const modules = import.meta.glob<FeatureRoute[]>('../features/*/routes.{ts,tsx}', {
  eager: true,
  import: 'routes',
});

export const featureRoutes: FeatureRoute[] = Object.values(modules).flat();

/** The gallery of building blocks is for whoever builds; it is not in the product. */
if (import.meta.env.DEV || import.meta.env.MODE === 'gallery') {
  const { galleryRoutes } = await import('@/testing/gallery/routes');
  featureRoutes.push(...galleryRoutes);
}
